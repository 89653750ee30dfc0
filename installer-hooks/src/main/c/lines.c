#include "lines.h"

#include <string.h>

#include "utf8.h"

static bool is_escape(unsigned char after) {
    return after == '\\' || after == 't' || after == 'n' || after == 'r';
}

bool lines_are_sound(const unsigned char *bytes, size_t length) {
    size_t at = 0;
    if (length == 0 || length > LINES_MAX_BYTES || bytes[length - 1] != '\n') {
        return false;
    }
    while (at < length) {
        uint32_t code;
        size_t used = utf8_step(bytes + at, length - at, &code);
        if (used == 0 || code == 0x7F || (code < ' ' && code != '\t' && code != '\n')) {
            return false;
        }
        if (code == '\\') {
            /* The last byte is a line feed: there is one more. */
            if (!is_escape(bytes[at + 1])) {
                return false;
            }
            used = 2;
        }
        at += used;
    }
    return true;
}

static uint32_t end_of(const Lines *lines, uint32_t at, char sign) {
    while (at < lines->length && lines->bytes[at] != '\n' && lines->bytes[at] != (unsigned char)sign) {
        at++;
    }
    return at;
}

uint32_t lines_next(const Lines *lines, uint32_t line) {
    uint32_t end = end_of(lines, line, '\n');
    return end < lines->length ? end + 1 : end;
}

unsigned lines_values(const Lines *lines, uint32_t line) {
    unsigned count = 0;
    uint32_t at = end_of(lines, line, '\t');
    while (at < lines->length && lines->bytes[at] == '\t') {
        count++;
        at = end_of(lines, at + 1, '\t');
    }
    return count;
}

bool lines_key_is(const Lines *lines, uint32_t line, const char *key) {
    size_t length = end_of(lines, line, '\t') - line;
    return length == strlen(key) && memcmp(lines->bytes + line, key, length) == 0;
}

static uint32_t unescaped(unsigned char after) {
    return after == 't' ? '\t' : after == 'n' ? '\n' : after == 'r' ? '\r' : after;
}

static void add_code(Text *into, uint32_t code) {
    if (code >= 0x10000) {
        text_add_char(into, (wchar_t)(0xD800 + ((code - 0x10000) >> 10)));
        text_add_char(into, (wchar_t)(0xDC00 + ((code - 0x10000) & 0x3FF)));
    } else {
        text_add_char(into, (wchar_t)code);
    }
}

void lines_value(const Lines *lines, uint32_t line, unsigned number, size_t limit, Text *into) {
    uint32_t at = line;
    uint32_t end = end_of(lines, line, '\t');
    while (number-- > 0) {
        if (end >= lines->length || lines->bytes[end] == '\n') {
            return;
        }
        at = end + 1;
        end = end_of(lines, at, '\t');
    }
    while (at < end && limit-- > 0) {
        uint32_t code = 0;
        size_t used = utf8_step(lines->bytes + at, end - at, &code);
        if (used == 0) {
            return;
        }
        if (code == '\\' && at + 1 < end) {
            code = unescaped(lines->bytes[at + 1]);
            used = 2;
        }
        add_code(into, code);
        at += (uint32_t)used;
    }
}
