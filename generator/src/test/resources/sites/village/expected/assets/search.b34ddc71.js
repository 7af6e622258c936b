/* The search page: cuts what is typed into terms, loads their shards of the index and shows the records that hold them. */
(function () {
  'use strict';
  var form = document.getElementById('search');
  if (!form) return;
  var data = form.dataset, field = form.elements.q, kind = form.elements.kind, year = form.elements.year;
  var found = document.getElementById('found'), hits = document.getElementById('hits'), more = document.getElementById('more');
  var index = data.index, site = data.site, isSite = index === site, root = data.root;
  var waiting = {}, pieces = {}, traditional = {}, turn = 0, PAGE = 10;
  var ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%()*+,-.:';

  /* Loading: each piece is a script that calls mingdeng(name, value), so that it works from a folder too. */
  window.mingdeng = function (name, value) { if (waiting[name]) waiting[name](value); };
  function load(name, address) {
    return pieces[name] || (pieces[name] = new Promise(function (resolve, reject) {
      var script = document.createElement('script');
      waiting[name] = resolve;
      script.src = address;
      script.onerror = function () { delete pieces[name]; reject(new Error(address)); };
      document.head.appendChild(script);
    }));
  }
  function piece(name) { return load(name, index + name + '.js'); }

  /* Cutting: as org.mingdeng.search.Units does. */
  function isDigit(c) { return c >= '0' && c <= '9'; }
  function isLetter(c) { return c >= 'a' && c <= 'z' || c >= '\u00c0' && c < '\u2000' && c !== '\u00d7' && c !== '\u00f7'; }
  function isHan(c) { return c >= '\u3040' && c < '\ufe00' || c === '\u3005' || c === '\u3007' || c >= '\u2e80' && c < '\u2fe0'; }
  function digitsEnd(text, i) { while (i < text.length && isDigit(text[i])) i++; return i; }
  function number(written) {
    var digits = written.replace(/,/g, '');
    if (digits.indexOf('.') >= 0) digits = digits.replace(/\.?0+$/, '');
    return digits.replace(/^0+(?=\d)/, '');
  }
  /* Returns the units of a text, each with where it begins and ends; a line break stands between lines. */
  function units(text) {
    var folded = '', at = [], list = [], i = 0;
    Array.from(text).reduce(function (from, character) {
      var form = character.normalize('NFKC').toLowerCase();
      for (var k = 0; k < form.length; k++) { folded += traditional[form[k]] || form[k]; at.push(from); }
      return from + character.length;
    }, 0);
    at.push(text.length);
    while (i < folded.length) {
      var c = folded[i], end = i + 1, unit = '';
      if (isDigit(c)) {
        end = digitsEnd(folded, i);
        while (folded[end] === ',' && digitsEnd(folded, end + 1) === end + 4) end += 4;
        if (folded[end] === '.' && end + 1 < folded.length && isDigit(folded[end + 1])) end = digitsEnd(folded, end + 1);
        unit = number(folded.slice(i, end));
      } else if (isLetter(c)) {
        while (end < folded.length && isLetter(folded[end])) end++;
        unit = folded.slice(i, end);
      } else if (isHan(c)) {
        if (c >= '\ud800' && c < '\udc00' && end < folded.length) end++;
        unit = folded.slice(i, end);
      } else if (c === '\n') unit = c;
      if (unit) list.push({ unit: unit, from: at[i], to: Math.max(at[end], at[i] + 1) });
      i = end;
    }
    return list;
  }
  function words(text) { return units(text).map(function (u) { return u.unit; }); }
  function isLong(unit) { return unit.length > 4 && isDigit(unit[0]); }

  /* Numbers of documents: as org.mingdeng.search.Postings writes them. */
  function read(written) {
    var docs = [], i = 0, last = -1, isBits = written[0] === '~';
    if (isBits) i = 1;
    while (i < written.length) {
      var value = 0, shift = 0, digit;
      do { digit = ALPHABET.indexOf(written[i++]); value |= digit % 32 << shift; shift += 5; } while (digit >= 32);
      if (isBits) {
        for (var k = i; k < written.length; k++) {
          var six = ALPHABET.indexOf(written[k]);
          for (var bit = 0; bit < 6; bit++) if (six >> bit & 1) docs.push((value + k - i) * 6 + bit);
        }
        break;
      }
      docs.push(last += value + 1);
    }
    return docs;
  }
  function hash(term) {
    var h = 0x811c9dc5;
    for (var i = 0; i < term.length; i++) h = Math.imul(h ^ term.charCodeAt(i), 0x01000193);
    return (h ^ h >>> 16) & 0xffff;
  }
  function line(lines, term) {
    var from = ('\n' + lines).indexOf('\n' + term + '\t');
    if (from < 0) return null;
    from += term.length + 1;
    return lines.slice(from, lines.indexOf('\n', from));
  }
  function lookUp(about, term) {
    return piece('s/' + hash(term) % about.shards).then(function (lines) {
      var written = line(lines, term);
      if (written === null) return [];
      return written ? read(written) : piece('h/' + hash(term).toString(16)).then(function (long) { return read(line(long, term)); });
    });
  }
  function both(a, b) { var set = new Set(b); return a.filter(function (doc) { return set.has(doc); }); }
  function either(a, b) { return Array.from(new Set(a.concat(b))).sort(function (x, y) { return x - y; }); }
  function all(about, terms) {
    return Promise.all(terms.map(function (term) { return lookUp(about, term); })).then(function (lists) {
      return lists.length ? lists.reduce(both) : [];
    });
  }
  function pairs(list, mark) {
    var terms = [];
    list.forEach(function (unit, i) {
      var next = list[i + 1];
      if (!isHan(unit) && (isLong(unit) || list.length === 1)) terms.push(mark + unit);
      if (next && !isLong(unit) && !isLong(next)) terms.push(mark + unit + (isHan(unit) || isHan(next) ? '' : ' ') + next);
    });
    if (list.length === 1 && isHan(list[0])) terms.push('^' + list[0]);
    if (!terms.length) list.forEach(function (unit) { terms.push(mark + unit); });
    return terms;
  }

  /* One word of a query: which documents hold it, which in their title, and how to tell it in a text. */
  function word(about, typed) {
    var list = words(typed), text = list.join(''), forms = [list], jobs = [all(about, pairs(list, '')), all(about, pairs(list, '^'))];
    about.same.forEach(function (group) {
      if (group.indexOf(text) >= 0) {
        jobs.push(lookUp(about, '=' + group[0]));
        group.forEach(function (same) { forms.push(words(same)); });
      }
    });
    var isKeys = list.length === 1 && /^[a-z]{2,8}$/.test(text), keys = [];
    if (isKeys) {
      for (var i = 0; i + 1 < text.length; i++) keys.push('~' + text.slice(i, i + 2));
      jobs.push(all(about, keys));
    }
    return Promise.all(jobs).then(function (lists) {
      var every = lists.reduce(either);
      return { isExact: list.length <= 2 && !isKeys, docs: every, titled: new Set(lists[1]), forms: forms, free: isKeys ? new Set(lists[lists.length - 1]) : new Set() };
    });
  }
  function places(text, forms) {
    var list = units(text), marks = [];
    forms.forEach(function (form) {
      for (var i = 0; i + form.length <= list.length; i++) {
        var k = 0;
        while (k < form.length && list[i + k].unit === form[k]) k++;
        if (k === form.length) marks.push([list[i].from, list[i + k - 1].to]);
      }
    });
    return marks.sort(function (a, b) { return a[0] - b[0]; });
  }

  /* The text of a document: in the index of its place. */
  function textOf(doc) {
    if (isSite) {
      return piece('d/' + (doc >> 6)).then(function (list) {
        var at = (doc & 63) * 2;
        return textAt(list[0][list[1][at]], list[1][at + 1]);
      });
    }
    return textAt(null, doc);
  }
  function textAt(place, doc) {
    var name = 't/' + (doc >> 1), folder = place === null ? index : root + (place ? place + '/' : '') + 'search/';
    return load((place === null ? data.place : place) + ':' + name, folder + name + '.js').then(function (list) { return list[doc & 1]; });
  }

  function marked(element, text, forms) {
    var at = 0;
    places(text, forms).forEach(function (mark) {
      if (mark[0] < at) return;
      element.appendChild(document.createTextNode(text.slice(at, mark[0])));
      var strong = document.createElement('mark');
      strong.textContent = text.slice(mark[0], mark[1]);
      element.appendChild(strong);
      at = mark[1];
    });
    element.appendChild(document.createTextNode(text.slice(at)));
  }
  function add(parent, tag, style) {
    var element = document.createElement(tag);
    if (style) element.className = style;
    parent.appendChild(element);
    return element;
  }
  function snippet(lines, forms) {
    var marks = places(lines, forms), at = marks.length ? marks[0][0] : 0;
    var from = lines.lastIndexOf('\n', at - 1) + 1, to = lines.indexOf('\n', at);
    if (to < 0) to = lines.length;
    if (at - from > 24) from = at - 16;
    return (from && lines[from - 1] !== '\n' ? '…' : '') + lines.slice(from, Math.min(to, from + 80)) + (to > from + 80 ? '…' : '');
  }
  function show(text, query) {
    var forms = [], item = add(hits, 'li'), link = add(item, 'a'), meta = add(item, 'p', 'meta'), said = add(item, 'p');
    query.forEach(function (one) { forms = forms.concat(one.forms); });
    link.href = root + text[0];
    marked(link, text[4], forms);
    add(meta, 'span', 'tag').textContent = text[1];
    add(meta, 'time').textContent = text[2];
    if (isSite) add(meta, 'span').textContent = text[3];
    marked(said, snippet(text[5] && places(text[5], forms).length ? text[5] : text[6], forms), forms);
  }

  /* Asking. */
  function typed() { return field.value.trim().split(/\s+/).filter(function (one) { return words(one).length; }); }
  function filters() {
    var list = [];
    if (kind.value) list.push('@k=' + kind.value);
    if (year.value) list.push('@y=' + year.value);
    if (data.within) list.push('@p=' + data.within);
    return list;
  }
  function ask() {
    var now = ++turn, parts = typed(), limits = filters();
    hits.textContent = '';
    more.hidden = true;
    found.textContent = parts.length ? data.wait : '';
    if (!parts.length) return;
    var needsTraditional = /[\u3400-\u9fff]/.test(field.value) && !traditional['\u9580'];
    piece('index').then(function (about) {
      return search(about, parts, limits).then(function (result) {
        if (result.records.length || !needsTraditional) return result;
        return load('traditional', site + 'traditional.js').then(function (text) {
          for (var i = 0; i + 1 < text.length; i += 2) traditional[text[i]] = text[i + 1];
          return search(about, parts, limits);
        });
      });
    }).then(function (result) { return now === turn ? list(result, now) : null; })
      .catch(function () { if (now === turn) found.textContent = data.failed; });
  }
  function search(about, parts, limits) {
    var jobs = parts.map(function (one) { return word(about, one); });
    return Promise.all([Promise.all(jobs), all(about, limits)]).then(function (answers) {
      var query = answers[0], continued = new Set(read(about.cont));
      function record(doc) { while (continued.has(doc)) doc--; return doc; }
      var records = query.map(function (one) { return Array.from(new Set(one.docs.map(record))); }).reduce(both);
      if (limits.length) records = both(records, answers[1]);
      function isTitled(doc) { return query.every(function (one) { return one.titled.has(doc); }); }
      records.sort(function (a, b) { return isTitled(b) - isTitled(a) || b - a; });
      return { query: query, records: records, record: record };
    });
  }
  /* Each record is looked at before it is shown: pairs of characters can stand apart. */
  function check(result, doc) {
    var chosen = result.query.map(function (one) {
      var parts = one.docs.filter(function (part) { return result.record(part) === doc; });
      return function next() {
        if (!parts.length) return Promise.resolve(null);
        var part = parts.shift();
        return textOf(part).then(function (text) {
          return one.free.has(part) || places(text.slice(1).join('\n'), one.forms).length ? text : next();
        });
      }();
    });
    return Promise.all(chosen).then(function (texts) { return texts.every(Boolean) ? texts[0] : null; });
  }
  function list(result, now) {
    var next = 0, shown = 0, wrong = 0;
    function tell() {
      var count = result.records.length - wrong, isSure = next >= result.records.length;
      var isExact = isSure || result.query.length === 1 && result.query[0].isExact;
      found.textContent = !count && isSure ? data.none : (isExact ? data.found : data.many).replace('#', count);
      more.hidden = isSure;
    }
    function step(until) {
      var batch = result.records.slice(next, next + until - shown);
      next += batch.length;
      return Promise.all(batch.map(function (doc) { return check(result, doc); })).then(function (texts) {
        if (now !== turn) return null;
        texts.forEach(function (text) { if (text) { show(text, result.query); shown++; } else wrong++; });
        return shown < until && next < result.records.length ? step(until) : tell();
      });
    }
    more.onclick = function () {
      var before = hits.children.length;
      step(shown + PAGE).then(function () { if (hits.children[before]) hits.children[before].firstChild.focus(); })
        .catch(function () { found.textContent = data.failed; });
    };
    return step(PAGE);
  }

  /* What was asked stands behind the # of the address: it can be sent on, and the way back leads to it. */
  function remember() {
    var parts = [['q', field.value.trim()], ['kind', kind.value], ['year', year.value]].filter(function (p) { return p[1]; });
    location.hash = parts.map(function (p) { return p[0] + '=' + encodeURIComponent(p[1]); }).join('&');
  }
  function recall() {
    var asked = {};
    (location.hash.slice(1) || location.search.slice(1)).split('&').forEach(function (part) {
      var pair = part.split('=');
      try { asked[pair[0]] = decodeURIComponent((pair[1] || '').replace(/\+/g, ' ')); } catch (e) { /* not ours */ }
    });
    field.value = asked.q || '';
    kind.value = asked.kind || '';
    year.value = asked.year || '';
    ask();
  }
  form.addEventListener('submit', function (e) {
    e.preventDefault();
    var before = location.hash;
    remember();
    if (location.hash === before) ask();
  });
  [kind, year].forEach(function (choice) { choice.addEventListener('change', function () { if (field.value.trim()) remember(); }); });
  window.addEventListener('hashchange', recall);
  function option(select, value, label) { var one = add(select, 'option'); one.value = value; one.textContent = label; }
  piece('index').then(function (about) {
    about.kinds.forEach(function (one) { option(kind, one[0], one[1]); });
    about.years.forEach(function (one) { option(year, one, data.year.replace('#', one)); });
    form.hidden = false;
    recall();
    if (!field.value) field.focus();
  }).catch(function () { found.hidden = false; found.textContent = data.failed; });
})();
