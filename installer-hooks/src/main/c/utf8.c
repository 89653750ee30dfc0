#include "utf8.h"

#include <stdbool.h>

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

size_t utf8_step(const unsigned char *at, size_t left, uint32_t *code) {
    unsigned char c;
    if (left == 0) {
        return 0;
    }
    c = at[0];
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
