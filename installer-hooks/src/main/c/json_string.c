#include "json_string.h"

#include <stdbool.h>

static bool hex4(const unsigned char *at, size_t left, uint32_t *unit) {
    uint32_t value = 0;
    size_t i;
    if (left < 4) {
        return false;
    }
    for (i = 0; i < 4; i++) {
        unsigned char c = at[i];
        uint32_t digit;
        if (c >= '0' && c <= '9') {
            digit = (uint32_t)(c - '0');
        } else if (c >= 'a' && c <= 'f') {
            digit = (uint32_t)(c - 'a') + 10;
        } else if (c >= 'A' && c <= 'F') {
            digit = (uint32_t)(c - 'A') + 10;
        } else {
            return false;
        }
        value = value * 16 + digit;
    }
    *unit = value;
    return true;
}

static size_t unicode_escape(const unsigned char *at, size_t left, uint32_t *code) {
    uint32_t high;
    uint32_t low;
    if (!hex4(at + 2, left - 2, &high)) {
        return 0;
    }
    if (high < 0xD800 || high > 0xDFFF) {
        *code = high;
        return 6;
    }
    /* Half a pair is no character. */
    if (high > 0xDBFF || left < 12 || at[6] != '\\' || at[7] != 'u' || !hex4(at + 8, left - 8, &low)
            || low < 0xDC00 || low > 0xDFFF) {
        return 0;
    }
    *code = 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
    return 12;
}

static size_t escape(const unsigned char *at, size_t left, uint32_t *code) {
    if (left < 2) {
        return 0;
    }
    switch (at[1]) {
        case '"': case '\\': case '/': *code = at[1]; return 2;
        case 'b': *code = '\b'; return 2;
        case 'f': *code = '\f'; return 2;
        case 'n': *code = '\n'; return 2;
        case 'r': *code = '\r'; return 2;
        case 't': *code = '\t'; return 2;
        case 'u': return unicode_escape(at, left, code);
        default: return 0;
    }
}

static bool follows(const unsigned char *at, size_t left, size_t count) {
    size_t i;
    if (left <= count) {
        return false;
    }
    for (i = 1; i <= count; i++) {
        if ((at[i] & 0xC0) != 0x80) {
            return false;
        }
    }
    return true;
}

static size_t utf8(const unsigned char *at, size_t left, uint32_t *code) {
    unsigned char c = at[0];
    if (c < 0x80) {
        *code = c;
        return 1;
    }
    if (c >= 0xC2 && c <= 0xDF && follows(at, left, 1)) {
        *code = ((uint32_t)(c & 0x1F) << 6) | (at[1] & 0x3Fu);
        return 2;
    }
    if (c >= 0xE0 && c <= 0xEF && follows(at, left, 2)) {
        uint32_t point = ((uint32_t)(c & 0x0F) << 12) | ((uint32_t)(at[1] & 0x3F) << 6) | (at[2] & 0x3Fu);
        *code = point;
        return point < 0x800 || (point >= 0xD800 && point <= 0xDFFF) ? 0 : 3;
    }
    if (c >= 0xF0 && c <= 0xF4 && follows(at, left, 3)) {
        uint32_t point = ((uint32_t)(c & 0x07) << 18) | ((uint32_t)(at[1] & 0x3F) << 12)
            | ((uint32_t)(at[2] & 0x3F) << 6) | (at[3] & 0x3Fu);
        *code = point;
        return point < 0x10000 || point > 0x10FFFF ? 0 : 4;
    }
    return 0;
}

size_t json_string_step(const unsigned char *at, size_t left, uint32_t *code) {
    uint32_t unused;
    uint32_t *into = code == NULL ? &unused : code;
    if (left == 0 || at[0] < 0x20 || at[0] == '"') {
        return 0;
    }
    return at[0] == '\\' ? escape(at, left, into) : utf8(at, left, into);
}
