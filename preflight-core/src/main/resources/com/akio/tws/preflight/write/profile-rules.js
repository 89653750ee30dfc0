/* The rules by which the reader of site profiles takes a text. A test types many into the page and compares it with the reader. */
var profileRules = (function () {
  'use strict';

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

  return { judge: judge };
})();
