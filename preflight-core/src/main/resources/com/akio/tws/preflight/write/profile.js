/* Asks for a site profile: opens one, saves one, and listens to whoever fills it in. What is asked and what is taken stands in the page's
   attributes; what is said stands in its elements. Whatever an opened file holds goes into the page as the value of a control or as text,
   never as markup. Written for old browsers too, as report.js is. */
(function () {
  'use strict';

  var page = profileForm;
  var form = document.getElementById('profile');
  var openedName = 'site.json';
  var opened = {};
  var changed = false;
  var LARGEST = 1048576;

  /* Opening */

  function comments(text) {
    return text.replace(/"(?:[^"\\]|\\[\s\S])*"?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g, function (part) {
      return part.charAt(0) === '"' ? part : part.replace(/[^\n]/g, ' ');
    });
  }

  function valueAt(whole, path) {
    var names = path.split('.');
    var value = page.own(whole, names[0]);
    return names.length > 1 ? (page.isObject(value) ? page.own(value, names[1]) : undefined) : value;
  }

  function reset() {
    form.reset();
    page.all('.rows').forEach(page.empty);
    page.leaves().forEach(function (question) { page.show(question, false); });
  }

  function take(content, place) {
    var lost = [];
    var asked = page.topQuestions().map(function (question) { return question.getAttribute('data-path'); });
    var kept = document.getElementById('open').getAttribute('data-kept').split(' ');
    opened = content;
    page.topQuestions().forEach(function (question) {
      var path = question.getAttribute('data-path');
      var value = valueAt(content, path);
      var owner = path.split('.')[0];
      if (owner !== path && page.own(content, owner) !== undefined && !page.isObject(content[owner]) && lost.indexOf(owner) < 0) {
        lost.push(owner);
      }
      if (value !== undefined && !page.fill(question, value)) {
        lost.push(path);
      }
    });
    page.say(place, 'opened', false);
    names(place, 'kept', Object.keys(content).filter(function (name) { return name !== 'schema' && kept.indexOf(name) >= 0; }), false);
    names(place, 'unknown', Object.keys(content).filter(function (name) {
      return kept.indexOf(name) < 0 && asked.every(function (path) { return path.split('.')[0] !== name; });
    }), true);
    names(place, 'not-shown', lost, true);
    page.leaves().forEach(page.check);
    page.follow();
  }

  function names(place, words, list, wrong) {
    if (list.length > 0) {
      page.say(place, words, wrong).appendChild(document.createTextNode(' ' + list.join(', ')));
    }
  }

  function openFile(file) {
    var place = document.getElementById('open-said');
    page.empty(place);
    if (file.size > LARGEST) {
      page.say(place, 'too-large', true);
      return;
    }
    var reader = new FileReader();
    reader.onload = function () {
      var content;
      try {
        content = JSON.parse(comments(String(reader.result).replace(/^\ufeff/, '')));
      } catch (malformed) {
        content = null;
      }
      if (!page.isObject(content)) {
        page.say(place, 'unreadable', true);
        return;
      }
      reset();
      openedName = file.name;
      take(content, place);
    };
    reader.onerror = function () { page.say(place, 'unreadable', true); };
    reader.readAsText(file, 'utf-8');
  }

  /* Saving */

  function profile() {
    var whole = {};
    page.put(whole, 'schema', page.own(opened, 'schema') === undefined ? 'tws-preflight/site/1' : opened.schema);
    Object.keys(opened).forEach(function (name) { page.put(whole, name, opened[name]); });
    page.topQuestions().forEach(function (question) {
      var names = question.getAttribute('data-path').split('.');
      var answer = page.read(question);
      var parent = whole;
      if (names.length > 1) {
        parent = {};
        var there = page.own(whole, names[0]);
        Object.keys(page.isObject(there) ? there : {}).forEach(function (name) { page.put(parent, name, there[name]); });
      }
      if (answer.told) {
        page.put(parent, names[names.length - 1], answer.value);
      } else {
        delete parent[names[names.length - 1]];
      }
      if (names.length > 1) {
        if (Object.keys(parent).length > 0) {
          page.put(whole, names[0], parent);
        } else {
          delete whole[names[0]];
        }
      }
    });
    return JSON.stringify(whole, null, 2) + '\n';
  }

  function download(text) {
    var blob = new Blob([text], { type: 'application/json' });
    if (navigator.msSaveBlob) {
      navigator.msSaveBlob(blob, openedName);
      return;
    }
    var link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = openedName;
    link.hidden = true;
    document.body.appendChild(link);
    link.click();
    setTimeout(function () {
      document.body.removeChild(link);
      URL.revokeObjectURL(link.href);
    }, 1000);
  }

  function save() {
    var place = document.getElementById('save-said');
    var wrong = page.leaves().filter(function (question) { return !page.check(question); });
    page.empty(place);
    if (wrong.length > 0) {
      page.say(place, 'faults', true).appendChild(document.createTextNode(' ' + wrong.length));
      page.controls(wrong[0])[0].focus();
      return;
    }
    var text = profile();
    document.getElementById('text').value = text;
    document.getElementById('result').hidden = false;
    download(text);
    changed = false;
    page.say(place, 'saved', false).appendChild(document.createTextNode(' ' + openedName));
  }

  /* Languages of the options, which hold no elements */

  function speak() {
    var code = document.getElementById('in-fr').checked ? 'fr' : 'en';
    page.all('option').forEach(function (option) { option.textContent = option.getAttribute('data-' + code); });
  }

  page.all('.switch').forEach(function (language) { language.addEventListener('change', speak); });
  speak();

  var waiting = 0;

  function questionOf(event) {
    return event.target.closest ? event.target.closest('.question[data-path]') : page.owner(event.target, '.question[data-path]');
  }

  function touch(question) {
    if (!question || question.getAttribute('data-kind') === 'entries') {
      return;
    }
    changed = true;
    page.check(question);
    page.leaves().filter(function (one) { return one.hasAttribute('data-required') && page.fault(one).firstChild; }).forEach(page.check);
    page.follow();
  }

  form.addEventListener('change', function (event) { touch(questionOf(event)); });
  /* While somebody types, a fault is said once the typing rests, and gone as soon as it is mended. */
  form.addEventListener('input', function (event) {
    var question = questionOf(event);
    clearTimeout(waiting);
    if (question && page.fault(question) && page.fault(question).firstChild) {
      touch(question);
    } else {
      waiting = setTimeout(function () { touch(question); }, 700);
    }
  });
  form.addEventListener('click', function (event) {
    var button = event.target.closest ? event.target.closest('button') : event.target;
    var question = button && page.owner(button, '[data-kind=entries]');
    if (question && button.className === 'add') {
      page.controls(page.add(question))[0].focus();
      changed = true;
      page.follow();
    } else if (question && button.className === 'remove') {
      var row = page.owner(button, '.row');
      row.parentElement.removeChild(row);
      page.number(question);
      question.querySelector('.add').focus();
      changed = true;
      page.follow();
    }
  });
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    save();
  });
  /* Enter in a field would save a file that nobody has finished. */
  form.addEventListener('keydown', function (event) {
    if (event.key === 'Enter' && event.target.tagName === 'INPUT' && event.target.type === 'text') {
      event.preventDefault();
      touch(questionOf(event));
    }
  });
  document.getElementById('open').addEventListener('change', function (event) {
    event.stopPropagation();
    if (event.target.files.length > 0) {
      openFile(event.target.files[0]);
    }
  });
  window.addEventListener('beforeunload', function (event) {
    if (changed) {
      event.preventDefault();
      event.returnValue = '';
    }
  });
  page.follow();
})();
