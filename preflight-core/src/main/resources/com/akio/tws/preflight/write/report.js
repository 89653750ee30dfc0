/* The page is complete without this: it adds the filter, opens what a link points at, and unfolds everything for printing.
   Written for old browsers too: Internet Explorer is what a fresh Windows Server 2016 or 2019 opens a page with. */
(function () {
  'use strict';

  function all(selector, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(selector));
  }

  function plain(text) {
    var lower = text.toLowerCase();
    return lower.normalize ? lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : lower;
  }

  all('.switch').forEach(function (language) {
    function speak() {
      if (language.checked) {
        document.documentElement.lang = language.value;
        document.title = language.getAttribute('data-title');
      }
    }
    language.addEventListener('change', speak);
    speak();
  });

  var filter = document.getElementById('filter');
  var words = document.getElementById('words');
  var findings = all('.finding').map(function (element) {
    return { element: element, status: element.getAttribute('data-status'), text: plain(element.textContent) };
  });

  function sift() {
    var wanted = plain(words.value).split(/\s+/);
    var chosen = all('input[name=status]', filter).filter(function (box) { return box.checked; })
      .map(function (box) { return box.value; });
    var shown = 0;
    findings.forEach(function (finding) {
      var fits = chosen.indexOf(finding.status) >= 0
        && wanted.every(function (word) { return finding.text.indexOf(word) >= 0; });
      finding.element.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    all('section.findings').forEach(function (section) {
      section.hidden = all('.finding', section).every(function (finding) { return finding.hidden; });
    });
    document.getElementById('shown').textContent = String(shown);
  }

  function showAll() {
    words.value = '';
    all('input[name=status]', filter).forEach(function (box) { box.checked = true; });
    sift();
  }

  function fold(open) {
    all('details').forEach(function (details) { details.open = open; });
  }

  /* The essentials are the verdict and what is not as it should be; a mark on the page tells the style sheet. */
  function print(essentials) {
    document.documentElement.className = essentials ? 'essentials' : '';
    window.print();
  }

  // The pages of a plan and of a fleet have no findings to sift.
  if (filter) {
    filter.hidden = false;
    words.addEventListener('input', sift);
    all('input[name=status]', filter).forEach(function (box) { box.addEventListener('change', sift); });
    filter.addEventListener('submit', function (event) { event.preventDefault(); });
    document.getElementById('open-all').addEventListener('click', function () { fold(true); });
    document.getElementById('close-all').addEventListener('click', function () { fold(false); });
    document.getElementById('print-short').addEventListener('click', function () { print(true); });
    document.getElementById('print-long').addEventListener('click', function () { print(false); });
  }

  function reveal() {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) {
      return;
    }
    var section = target.tagName === 'ARTICLE' ? target.parentNode : target;
    if (filter && (target.hidden || section.hidden)) {
      showAll();
    }
    all('.finding > details', target.parentNode).forEach(function (details) {
      details.open = details.open || details.parentNode === target;
    });
    target.scrollIntoView();
  }

  window.addEventListener('hashchange', reveal);
  reveal();

  var folded = [];
  window.addEventListener('beforeprint', function () {
    folded = all('details').filter(function (details) { return !details.open; });
    folded.forEach(function (details) { details.open = true; });
  });
  window.addEventListener('afterprint', function () {
    folded.forEach(function (details) { details.open = false; });
    document.documentElement.className = '';
  });
})();
