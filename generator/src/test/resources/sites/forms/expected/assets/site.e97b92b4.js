/* The switch to large type. Without scripts every page works and the switch is hidden. */
(function () {
  var root = document.documentElement, key = 'mingdeng-elder', on = false;
  root.classList.add('js');
  function save() { try { localStorage.setItem(key, on ? '1' : '0'); } catch (e) { /* private mode */ } }
  try { on = localStorage.getItem(key) === '1'; } catch (e) { /* private mode */ }
  var asked = /[?&]elder=([01])/.exec(location.search);
  if (asked) { on = asked[1] === '1'; save(); }
  function show() {
    root.classList.toggle('elder', on);
    var links = document.querySelectorAll('[data-elder]');
    for (var i = 0; i < links.length; i++) {
      var words = links[i].getAttribute('data-elder').split('|');
      links[i].textContent = words[on ? 1 : 0];
      links[i].setAttribute('href', on ? '?elder=0' : '?elder=1');
    }
  }
  show();
  document.addEventListener('DOMContentLoaded', function () {
    show();
    document.addEventListener('click', function (e) {
      if (!e.target.hasAttribute || !e.target.hasAttribute('data-elder')) return;
      e.preventDefault();
      on = !on;
      save();
      show();
    });
  });
})();
