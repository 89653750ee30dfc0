/* The questions of the page: what is answered, what is missing, what follows, and the entries of lists. */
var profileForm = (function () {
  'use strict';

  var form = document.getElementById('profile');
  var entryCount = 0;

  function all(selector, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(selector));
  }

  function plainText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
  }

  /* Questions and their controls */

  function isLive(element) {
    for (var at = element; at; at = at.parentElement) {
      if (at.hasAttribute('data-prototype')) {
        return false;
      }
    }
    return true;
  }

  function owner(element, selector) {
    var at = element.parentElement;
    while (at && !(at.matches ? at.matches(selector) : at.msMatchesSelector(selector))) {
      at = at.parentElement;
    }
    return at;
  }

  function topQuestions() {
    return all('.group > .question', form);
  }

  function rowsOf(question) {
    return all('.rows > .row', question);
  }

  function controls(question) {
    return all('input, select, textarea', question);
  }

  function read(question) {
    var kind = question.getAttribute('data-kind');
    if (kind === 'entries') {
      return readEntries(question);
    }
    if (kind === 'several') {
      var words = controls(question).filter(function (box) { return box.checked; }).map(function (box) { return box.value; });
      return { told: words.length > 0, value: words, wrong: false };
    }
    if (kind === 'yes-no') {
      var chosen = controls(question).filter(function (radio) { return radio.checked; })[0];
      return { told: Boolean(chosen) && chosen.value !== '-', value: Boolean(chosen) && chosen.value === 'true', wrong: false };
    }
    var control = controls(question)[0];
    if (kind === 'choice') {
      return { told: control.value !== '-', value: control.value, wrong: false };
    }
    return question.hasAttribute('data-many') ? readMany(question, control) : profileRules.judge(question, control.value);
  }

  function readMany(question, control) {
    var each = control.value.split(/[\n,;]+/).map(function (one) { return profileRules.judge(question, one); })
      .filter(function (one) { return one.told; });
    var values = each.map(function (one) { return one.value; });
    return { told: each.length > 0, value: values.length === 1 && question.hasAttribute('data-alone') ? values[0] : values,
      wrong: each.some(function (one) { return one.wrong; }) };
  }

  function readEntries(question) {
    var values = [];
    rowsOf(question).forEach(function (row) {
      var value = {};
      var told = Object.keys(row.kept).length > 0;
      Object.keys(row.kept).forEach(function (name) { put(value, name, row.kept[name]); });
      all('.question', row).forEach(function (one) {
        var answer = read(one);
        told = told || answer.told;
        if (answer.told) {
          put(value, one.getAttribute('data-path'), answer.value);
        } else {
          delete value[one.getAttribute('data-path')];
        }
      });
      if (told) {
        values.push(value);
      }
    });
    return { told: values.length > 0, value: values, wrong: false };
  }

  /* A name such as __proto__ is a member like any other. */
  function put(object, name, value) {
    Object.defineProperty(object, name, { value: value, writable: true, enumerable: true, configurable: true });
  }

  function own(object, name) {
    return Object.prototype.hasOwnProperty.call(object, name) ? object[name] : undefined;
  }

  function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  }

  /* Whether a question must be answered and is not: in an entry that has anything in it, and of the PABX once anything of it is told. */
  function isMissing(question, answer) {
    if (!question.hasAttribute('data-required') || answer.told) {
      return false;
    }
    var row = owner(question, '.row');
    var beside = row ? all('.question', row) : topQuestions().filter(function (one) {
      return one.getAttribute('data-path').split('.')[0] === question.getAttribute('data-path').split('.')[0];
    });
    return (row && Object.keys(row.kept).length > 0) || beside.some(function (one) { return read(one).told; });
  }

  function isWrong(question) {
    var answer = read(question);
    return answer.wrong || isMissing(question, answer);
  }

  function fault(question) {
    return all('.fault', question).filter(function (one) { return one.parentElement === question; })[0];
  }

  function say(place, name, wrong) {
    var words = document.querySelector('[data-words="' + name + '"]');
    return sayWords(place, words, wrong);
  }

  function sayWords(place, words, wrong) {
    var said = document.createElement(place.tagName === 'P' ? 'span' : 'p');
    for (var at = words.firstChild; at; at = at.nextSibling) {
      said.appendChild(at.cloneNode(true));
    }
    said.className = wrong ? 'wrong' : '';
    place.appendChild(said);
    return said;
  }

  function empty(place) {
    while (place.firstChild) {
      place.removeChild(place.firstChild);
    }
  }

  function show(question, wrong) {
    var place = fault(question);
    controls(question).forEach(function (control) {
      if (wrong) {
        control.setAttribute('aria-invalid', 'true');
      } else {
        control.removeAttribute('aria-invalid');
      }
    });
    if (!wrong) {
      empty(place);
    } else if (!place.firstChild) {
      sayWords(place, all('[data-rule]', question).filter(function (one) { return one.parentElement === question; })[0], false);
    }
  }

  function leaves() {
    return all('.question[data-path]', form).filter(function (question) {
      return isLive(question) && question.getAttribute('data-kind') !== 'entries';
    });
  }

  function check(question) {
    var wrong = isWrong(question);
    show(question, wrong);
    return !wrong;
  }

  /* What follows from what */

  function holds(condition) {
    var parts = condition.split('=');
    var source = topQuestions().filter(function (one) { return one.getAttribute('data-path') === parts[0]; })[0];
    var answer = read(source);
    if (!answer.told || parts.length < 2) {
      return answer.told && answer.value !== 0;
    }
    return parts[1].split(',').some(function (word) {
      return Array.isArray(answer.value) ? answer.value.indexOf(word) >= 0 : answer.value === word;
    });
  }

  /* An answer that is there stays in sight, whatever is asked: nothing is lost unseen. */
  function follow() {
    all('[data-when]', form).forEach(function (element) {
      var told = element.hasAttribute('data-path') && read(element).told;
      element.hidden = !told && !holds(element.getAttribute('data-when'));
    });
  }

  /* Entries */

  function number(question) {
    rowsOf(question).forEach(function (row, at) {
      all('.number', row).forEach(function (place) { place.textContent = String(at + 1); });
    });
  }

  function add(question) {
    var row = question.querySelector('[data-prototype] > .row').cloneNode(true);
    entryCount += 1;
    row.kept = {};
    all('[id], [for], [aria-describedby], [name]', row).concat([row]).forEach(function (element) {
      ['id', 'for', 'aria-describedby', 'name'].forEach(function (attribute) {
        if (element.hasAttribute(attribute)) {
          element.setAttribute(attribute, element.getAttribute(attribute).replace(/[^ ]+/g, '$&-' + entryCount));
        }
      });
    });
    question.querySelector('.rows').appendChild(row);
    number(question);
    return row;
  }

  /* Shows a value in the controls of its question; false where it cannot be shown. */
  function fill(question, value) {
    var kind = question.getAttribute('data-kind');
    if (kind === 'entries') {
      return Array.isArray(value) && value.map(function (entry) { return isObject(entry) && fillEntry(question, entry); }).every(Boolean);
    }
    if (kind === 'several') {
      var boxes = controls(question);
      return Array.isArray(value) && value.map(function (word) {
        return boxes.filter(function (box) { return box.value === word; }).map(function (box) { box.checked = true; return true; })[0];
      }).every(Boolean);
    }
    if (kind === 'yes-no') {
      controls(question).forEach(function (radio) { radio.checked = radio.value === (typeof value === 'boolean' ? String(value) : '-'); });
      return typeof value === 'boolean';
    }
    var control = controls(question)[0];
    if (kind === 'choice') {
      control.value = all('option', control).some(function (option) { return option.value === value && value !== '-'; }) ? value : '-';
      return control.value !== '-';
    }
    if (question.hasAttribute('data-many')) {
      control.value = (Array.isArray(value) ? value : [value]).map(plainText).join('\n');
    } else {
      control.value = plainText(value);
    }
    return true;
  }

  function fillEntry(question, entry) {
    var row = add(question);
    var shown = true;
    Object.keys(entry).forEach(function (name) { put(row.kept, name, entry[name]); });
    all('.question', row).forEach(function (one) {
      var name = one.getAttribute('data-path');
      if (own(entry, name) !== undefined) {
        shown = fill(one, entry[name]) && shown;
        delete row.kept[name];
      }
    });
    return shown;
  }

  return { all: all, owner: owner, topQuestions: topQuestions, controls: controls, read: read, put: put, own: own, isObject: isObject, fault: fault,
    say: say, empty: empty, show: show, leaves: leaves, check: check, follow: follow, number: number, add: add, fill: fill };
})();
