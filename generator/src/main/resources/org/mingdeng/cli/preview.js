// Loads the page again when the content has changed, and shows what is wrong with it.
(function () {
  'use strict';
  function show(text) {
    var box = document.getElementById('mingdeng-findings');
    if (!text) {
      if (box) { box.remove(); }
      return;
    }
    if (!box) {
      box = document.createElement('pre');
      box.id = 'mingdeng-findings';
      document.body.insertBefore(box, document.body.firstChild);
    }
    box.textContent = text;
  }
  function findings() {
    return fetch('/__mingdeng/findings').then(function (answer) { return answer.text(); });
  }
  findings().then(show);
  new EventSource('/__mingdeng/changes').onmessage = function () {
    findings().then(function (text) {
      if (text) { show(text); } else { location.reload(); }
    });
  };
})();
