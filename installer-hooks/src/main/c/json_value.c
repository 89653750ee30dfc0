#include "json.h"
#include "json_string.h"

#include <string.h>

bool json_is(const Json *json, uint32_t node, JsonKind kind) {
    return node < json->count && json->nodes[node].kind == kind;
}

/* A name with an escape in it is never the one asked for: the tool writes its names plainly. */
static bool named(const Json *json, uint32_t node, const char *name) {
    size_t length = strlen(name);
    return json->nodes[node].length == length + 2
        && memcmp(json->bytes + json->nodes[node].start + 1, name, length) == 0;
}

uint32_t json_member(const Json *json, uint32_t object, const char *name) {
    uint32_t found = JSON_NONE;
    uint32_t at;
    if (!json_is(json, object, JSON_OBJECT)) {
        return JSON_NONE;
    }
    for (at = object + 1; at < json->nodes[object].after; at = json->nodes[at + 1].after) {
        if (named(json, at, name)) {
            /* Two answers are none. */
            if (found != JSON_NONE) {
                return JSON_NONE;
            }
            found = at + 1;
        }
    }
    return found;
}

uint32_t json_first(const Json *json, uint32_t array) {
    return json_is(json, array, JSON_ARRAY) && json->nodes[array].after > array + 1 ? array + 1 : JSON_NONE;
}

uint32_t json_next(const Json *json, uint32_t array, uint32_t element) {
    uint32_t next = json->nodes[element].after;
    return next < json->nodes[array].after ? next : JSON_NONE;
}

void json_text(const Json *json, uint32_t node, size_t limit, Text *into) {
    const unsigned char *at;
    size_t left;
    if (!json_is(json, node, JSON_STRING)) {
        return;
    }
    at = json->bytes + json->nodes[node].start + 1;
    left = json->nodes[node].length - 2;
    while (left > 0 && limit > 0) {
        uint32_t code;
        size_t used = json_string_step(at, left, &code);
        if (used == 0) {
            return;
        }
        if (code == 0) {
            /* A zero would end the text early for every reader after us. */
            code = 0xFFFD;
        }
        if (code >= 0x10000) {
            text_add_char(into, (wchar_t)(0xD800 + ((code - 0x10000) >> 10)));
            text_add_char(into, (wchar_t)(0xDC00 + ((code - 0x10000) & 0x3FF)));
        } else {
            text_add_char(into, (wchar_t)code);
        }
        at += used;
        left -= used;
        limit--;
    }
}
