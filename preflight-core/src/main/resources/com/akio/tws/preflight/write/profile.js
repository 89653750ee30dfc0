/* Asks for a site profile. What is asked and what is taken stands in the page's attributes; what is said stands in its elements.
   Whatever an opened file holds goes into the page as the value of a control or as text, never as markup.
   Written for old browsers too, as report.js is. */
(function () {
  'use strict';

  var form = document.getElementById('profile');
  var openedName = 'site.json';
  var opened = {};
  var entryCount = 0;
  var changed = false;
  var LARGEST = 1048576;

  function all(selector, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(selector));
  }

  function plainText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
  }

  /* Rules. Each answers whether the reader of profiles takes the text. */

  function quad(text) {
    var parts = text.split('.');
    var sound = parts.length === 4 && parts.every(function (part) { return /^[0-9]{1,3}$/.test(part) && Number(part) <= 255; });
    return sound ? parts.map(Number) : null;
  }

  /* The sixteen bytes of an IPv6 address; null when it is none. */
  function six(text) {
    var address = text;
    if (!/^[0-9A-Fa-f:.]{2,45}$/.test(address)) {
      return null;
    }
    if (address.indexOf('.') >= 0) {
      var cut = address.lastIndexOf(':');
      var tail = quad(address.slice(cut + 1));
      if (cut < 0 || !tail) {
        return null;
      }
      address = address.slice(0, cut + 1) + (tail[0] * 256 + tail[1]).toString(16) + ':' + (tail[2] * 256 + tail[3]).toString(16);
    }
    var halves = address.split('::');
    var left = halves[0] === '' ? [] : halves[0].split(':');
    var right = halves.length < 2 || halves[1] === '' ? [] : halves[1].split(':');
    var groups = left.length + right.length;
    if (halves.length > 2 || (halves.length === 2 ? groups > 7 : groups !== 8)) {
      return null;
    }
    var numbers = left.concat(halves.length === 2 ? new Array(8 - groups + 1).join('0,').split(',').slice(0, -1) : [], right);
    if (!numbers.every(function (group) { return /^0*[0-9a-fA-F]{1,4}$/.test(group); })) {
      return null;
    }
    var bytes = [];
    numbers.forEach(function (group) {
      var number = parseInt(group, 16);
      bytes.push(number >> 8, number & 255);
    });
    return bytes;
  }

  function asciiLabel(label) {
    if (/^[\x00-\x7f]*$/.test(label)) {
      return label.toLowerCase();
    }
    if (!/^[-A-Za-z0-9_\u0080-\uffff]+$/.test(label)) {
      return '';
    }
    try {
      return new URL('http://' + label + '/').hostname;
    } catch (refused) {
      return typeof URL === 'function' ? '' : 'xn--x';
    }
  }

  function host(text) {
    var bare = /^\[.*\]$/.test(text) ? text.slice(1, -1) : text;
    var zone = /%[A-Za-z0-9_.-]+$/;
    if (/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(?:\.(?!$)|$)){4}$/.test(text)
        || (bare.split(':').length > 2 && six(bare.replace(zone, '')))) {
      return true;
    }
    var labels = text.split(/[.\u3002\uff0e\uff61]/);
    if (labels.length > 1 && labels[labels.length - 1] === '') {
      labels.pop();
    }
    labels = labels.map(asciiLabel);
    return labels.join('.').length <= 253 && !/^[0-9]+$/.test(labels[labels.length - 1])
      && labels.every(function (label) { return label.length <= 63 && /^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?$/.test(label); });
  }

  function folder(text) {
    return /^[A-Za-z]:[\\\/]/.test(text) && text.slice(3).split(/[\\\/]/).every(function (level) {
      if (level === '' || level === '.' || level === '..') {
        return true;
      }
      var base = level.split('.')[0].replace(/\s+$/, '').toUpperCase();
      return level.length <= 255 && !/[ .]$/.test(level) && !/[\x00-\x1f"*:<>?|]/.test(level)
        && !/^(AUX|CON|CONIN\$|CONOUT\$|NUL|PRN|(COM|LPT)[0-9\u00b9\u00b2\u00b3])$/.test(base);
    });
  }

  function address(text) {
    var written = text.trim();
    if (written.indexOf(':') < 0) {
      return quad(written);
    }
    var bytes = six(written);
    var mapped = bytes && bytes.slice(0, 10).every(function (one) { return one === 0; }) && bytes[10] === 255 && bytes[11] === 255;
    return mapped ? null : bytes;
  }

  function before(one, other) {
    for (var i = 0; i < one.length; i++) {
      if (one[i] !== other[i]) {
        return one[i] < other[i];
      }
    }
    return true;
  }

  function prefix(width) {
    if (/^[0-9]{1,3}$/.test(width)) {
      return Number(width);
    }
    var mask = address(width);
    var bits = mask ? mask.map(function (one) { return (256 + one).toString(2).slice(1); }).join('') : 'none';
    return /^1*0*$/.test(bits) ? bits.replace(/0/g, '').length : 1000;
  }

  function addresses(text) {
    if (/^(?:ip|inet)6?-p?[0-9a-f]+[.][0-9a-f.]+(?: ?[\/+-].{1,4000})?$/.test(text)) {
      return true;
    }
    if (text.length > 100) {
      return false;
    }
    var slash = text.indexOf('/');
    if (slash >= 0) {
      var start = address(text.slice(0, slash));
      return start !== null && prefix(text.slice(slash + 1)) <= start.length * 8;
    }
    var dash = text.indexOf('-');
    var first = address(dash < 0 ? text : text.slice(0, dash));
    var last = dash < 0 ? first : address(text.slice(dash + 1));
    return first !== null && last !== null && first.length === last.length && before(first, last);
  }

  function phones(text) {
    var range = /^([0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.)([0-9]{1,3})\s*-\s*(?:([0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3})|([0-9]{1,3}))$/.exec(text);
    if (range) {
      var first = quad(range[1] + range[2]);
      var last = quad(range[3] || range[1] + range[4]);
      return first !== null && last !== null && before(first, last);
    }
    var network = /^([0-9]{1,3}(?:\.[0-9]{1,3}){3})\/([0-9]{1,2})$/.exec(text);
    return network ? quad(network[1]) !== null && Number(network[2]) <= 32 : host(text);
  }

  function ports(text) {
    var range = /^([0-9]{1,5})(?: ?[-\u2013] ?([0-9]{1,5}))?$/.exec(text);
    var first = range ? Number(range[1]) : 0;
    var last = range ? Number(range[2] === undefined ? range[1] : range[2]) : 0;
    return first >= 1 && last <= 65535 && last >= first;
  }

  function filled() {
    return true;
  }

  var FORMS = { filled: filled, host: host, folder: folder, addresses: addresses, phones: phones, ports: ports };

  /* One text by the rule of its question: {told, value, wrong}. Digits may be grouped as people write them. */
  function judge(question, text) {
    var written = text.trim();
    if (question.getAttribute('data-kind') === 'whole') {
      var digits = written.replace(/([0-9])[ \u00a0\u202f]([0-9]{3})(?![0-9])/g, '$1$2').replace(/([0-9])[ \u00a0\u202f]([0-9]{3})(?![0-9])/g, '$1$2');
      var number = /^[0-9]{1,15}$/.test(digits) ? Number(digits) : -1;
      return { told: written !== '', value: number,
        wrong: written !== '' && (number < Number(question.getAttribute('data-least')) || number > Number(question.getAttribute('data-most'))) };
    }
    return { told: written !== '', value: written, wrong: written !== '' && !FORMS[question.getAttribute('data-form')](written) };
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
    return question.hasAttribute('data-many') ? readMany(question, control) : judge(question, control.value);
  }

  function readMany(question, control) {
    var each = control.value.split(/[\n,;]+/).map(function (one) { return judge(question, one); })
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

  /* Opening */

  function comments(text) {
    return text.replace(/"(?:[^"\\]|\\[\s\S])*"?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g, function (part) {
      return part.charAt(0) === '"' ? part : part.replace(/[^\n]/g, ' ');
    });
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

  function valueAt(document, path) {
    var names = path.split('.');
    var value = own(document, names[0]);
    return names.length > 1 ? (isObject(value) ? own(value, names[1]) : undefined) : value;
  }

  function reset() {
    form.reset();
    all('.rows').forEach(empty);
    leaves().forEach(function (question) { show(question, false); });
  }

  function take(document_, place) {
    var lost = [];
    var asked = topQuestions().map(function (question) { return question.getAttribute('data-path'); });
    var kept = document.getElementById('open').getAttribute('data-kept').split(' ');
    opened = document_;
    topQuestions().forEach(function (question) {
      var path = question.getAttribute('data-path');
      var value = valueAt(document_, path);
      if (value !== undefined && !fill(question, value)) {
        lost.push(path);
      }
    });
    say(place, 'opened', false);
    names(place, 'kept', Object.keys(document_).filter(function (name) { return name !== 'schema' && kept.indexOf(name) >= 0; }), false);
    names(place, 'unknown', Object.keys(document_).filter(function (name) {
      return kept.indexOf(name) < 0 && asked.every(function (path) { return path.split('.')[0] !== name; });
    }), true);
    names(place, 'not-shown', lost, true);
    leaves().forEach(check);
    follow();
  }

  function names(place, words, list, wrong) {
    if (list.length > 0) {
      say(place, words, wrong).appendChild(document.createTextNode(' ' + list.join(', ')));
    }
  }

  function openFile(file) {
    var place = document.getElementById('open-said');
    empty(place);
    if (file.size > LARGEST) {
      say(place, 'too-large', true);
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
      if (!isObject(content)) {
        say(place, 'unreadable', true);
        return;
      }
      reset();
      openedName = file.name;
      take(content, place);
    };
    reader.onerror = function () { say(place, 'unreadable', true); };
    reader.readAsText(file, 'utf-8');
  }

  /* Saving */

  function profile() {
    var whole = {};
    put(whole, 'schema', own(opened, 'schema') === undefined ? 'tws-preflight/site/1' : opened.schema);
    Object.keys(opened).forEach(function (name) { put(whole, name, opened[name]); });
    topQuestions().forEach(function (question) {
      var names = question.getAttribute('data-path').split('.');
      var answer = read(question);
      var parent = whole;
      if (names.length > 1) {
        parent = {};
        var there = own(whole, names[0]);
        Object.keys(isObject(there) ? there : {}).forEach(function (name) { put(parent, name, there[name]); });
      }
      if (answer.told) {
        put(parent, names[names.length - 1], answer.value);
      } else {
        delete parent[names[names.length - 1]];
      }
      if (names.length > 1) {
        if (Object.keys(parent).length > 0) {
          put(whole, names[0], parent);
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
    var wrong = leaves().filter(function (question) { return !check(question); });
    empty(place);
    if (wrong.length > 0) {
      say(place, 'faults', true).appendChild(document.createTextNode(' ' + wrong.length));
      controls(wrong[0])[0].focus();
      return;
    }
    var text = profile();
    document.getElementById('text').value = text;
    document.getElementById('result').hidden = false;
    download(text);
    changed = false;
    say(place, 'saved', false).appendChild(document.createTextNode(' ' + openedName));
  }

  /* Languages of the options, which hold no elements */

  function speak() {
    var code = document.getElementById('in-fr').checked ? 'fr' : 'en';
    all('option').forEach(function (option) { option.textContent = option.getAttribute('data-' + code); });
  }

  all('.switch').forEach(function (language) { language.addEventListener('change', speak); });
  speak();

  var waiting = 0;

  function questionOf(event) {
    return event.target.closest ? event.target.closest('.question[data-path]') : owner(event.target, '.question[data-path]');
  }

  function touch(question) {
    if (!question || question.getAttribute('data-kind') === 'entries') {
      return;
    }
    changed = true;
    check(question);
    leaves().filter(function (one) { return one.hasAttribute('data-required') && fault(one).firstChild; }).forEach(check);
    follow();
  }

  form.addEventListener('change', function (event) { touch(questionOf(event)); });
  /* While somebody types, a fault is said once the typing rests, and gone as soon as it is mended. */
  form.addEventListener('input', function (event) {
    var question = questionOf(event);
    clearTimeout(waiting);
    if (question && fault(question) && fault(question).firstChild) {
      touch(question);
    } else {
      waiting = setTimeout(function () { touch(question); }, 700);
    }
  });
  form.addEventListener('click', function (event) {
    var button = event.target.closest ? event.target.closest('button') : event.target;
    var question = button && owner(button, '[data-kind=entries]');
    if (question && button.className === 'add') {
      controls(add(question))[0].focus();
      changed = true;
      follow();
    } else if (question && button.className === 'remove') {
      var row = owner(button, '.row');
      row.parentElement.removeChild(row);
      number(question);
      question.querySelector('.add').focus();
      changed = true;
      follow();
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
  follow();
})();
