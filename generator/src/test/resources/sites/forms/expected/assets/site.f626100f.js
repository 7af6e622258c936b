/* The switch to large type, in three steps, and reading aloud. Without scripts every page works and both are hidden. */
(function () {
  var root = document.documentElement, key = 'mingdeng-elder', step = 0, STEPS = 3;
  root.classList.add('js');
  function keep(value) { step = value; try { localStorage.setItem(key, String(step)); } catch (e) { /* private mode */ } }
  try { step = Number(localStorage.getItem(key)) % STEPS || 0; } catch (e) { /* private mode */ }
  var asked = /[?&]elder=([012])/.exec(location.search);
  if (asked) keep(Number(asked[1]));
  function show() {
    root.classList.toggle('elder', step > 0);
    root.classList.toggle('huge', step > 1);
    var links = document.querySelectorAll('[data-elder]');
    for (var i = 0; i < links.length; i++) {
      links[i].textContent = links[i].getAttribute('data-elder').split('|')[step];
      links[i].setAttribute('href', '?elder=' + (step + 1) % STEPS);
    }
  }
  show();

  /* What main says, in pieces of at most 150 characters: longer ones break off on phones. */
  function pieces() {
    var parts = document.querySelectorAll('main h1,main h2,main h3,main p,main li,main dt,main dd,main tr'), list = [];
    for (var i = 0; i < parts.length; i++) {
      if (parts[i].querySelector('p,li,tr,dd') || !parts[i].offsetParent || parts[i].closest('.aloud')) continue;
      var text = parts[i].innerText.replace(/\s+/g, ' ').trim();
      while (text.length > 150) {
        var end = Math.max(text.lastIndexOf('。', 149), text.lastIndexOf('，', 149), text.lastIndexOf(' ', 149)) + 1 || 150;
        list.push(text.slice(0, end));
        text = text.slice(end);
      }
      if (text) list.push(text);
    }
    return list;
  }
  function aloud(box) {
    var speech = window.speechSynthesis, button = box.querySelector('button'), words = button.getAttribute('data-words').split('|');
    if (!speech || !window.SpeechSynthesisUtterance) return;
    var left = [], turn = 0;
    function tell() { button.textContent = words[left.length ? 1 : 0]; }
    function next(mine) {
      if (mine !== turn) return;
      if (!left.length) return tell();
      var said = new SpeechSynthesisUtterance(left[0]);
      said.lang = root.lang;
      said.onend = said.onerror = function () { if (mine === turn) { left.shift(); next(mine); } };
      speech.speak(said);
    }
    box.querySelector('p').hidden = true;
    button.hidden = false;
    button.onclick = function () {
      speech.cancel();
      turn++;
      left = left.length ? [] : pieces();
      tell();
      next(turn);
    };
    window.addEventListener('pagehide', function () { speech.cancel(); });
  }
  document.addEventListener('DOMContentLoaded', function () {
    show();
    var boxes = document.querySelectorAll('.aloud');
    for (var i = 0; i < boxes.length; i++) aloud(boxes[i]);
    document.addEventListener('click', function (e) {
      if (!e.target.hasAttribute || !e.target.hasAttribute('data-elder')) return;
      e.preventDefault();
      keep((step + 1) % STEPS);
      show();
    });
  });
})();
