#include "json.h"
#include "json_string.h"

#include <stdlib.h>
#include <string.h>

static bool fail(Json *json, const char *why) {
    if (json->fault == NULL) {
        json->fault = why;
    }
    return false;
}

static int peek(const Json *json) {
    return json->at < json->length ? json->bytes[json->at] : -1;
}

static void skip_blanks(Json *json) {
    int c;
    while ((c = peek(json)) == ' ' || c == '\t' || c == '\n' || c == '\r') {
        json->at++;
    }
}

static bool open_node(Json *json, JsonKind kind, uint32_t *index) {
    if (json->count == JSON_MAX_NODES) {
        return fail(json, "too many values");
    }
    if (json->count == json->room) {
        uint32_t room = json->room == 0 ? 256 : json->room * 2;
        JsonNode *grown = realloc(json->nodes, room * sizeof *grown);
        if (grown == NULL) {
            return fail(json, "out of memory");
        }
        json->nodes = grown;
        json->room = room;
    }
    *index = json->count++;
    json->nodes[*index] = (JsonNode){ kind, (uint32_t)json->at, 0, 0 };
    return true;
}

static bool close_node(Json *json, uint32_t index) {
    json->nodes[index].length = (uint32_t)json->at - json->nodes[index].start;
    json->nodes[index].after = json->count;
    return true;
}

static bool word(Json *json, const char *spelling, JsonKind kind) {
    size_t length = strlen(spelling);
    uint32_t index;
    if (json->length - json->at < length || memcmp(json->bytes + json->at, spelling, length) != 0) {
        return fail(json, "not a value");
    }
    if (!open_node(json, kind, &index)) {
        return false;
    }
    json->at += length;
    return close_node(json, index);
}

static bool digits(Json *json) {
    size_t first = json->at;
    while (peek(json) >= '0' && peek(json) <= '9') {
        json->at++;
    }
    return json->at > first ? true : fail(json, "a digit is missing");
}

static bool number(Json *json) {
    uint32_t index;
    if (!open_node(json, JSON_NUMBER, &index)) {
        return false;
    }
    if (peek(json) == '-') {
        json->at++;
    }
    if (peek(json) == '0') {
        json->at++;
    } else if (!digits(json)) {
        return false;
    }
    if (peek(json) == '.') {
        json->at++;
        if (!digits(json)) {
            return false;
        }
    }
    if (peek(json) == 'e' || peek(json) == 'E') {
        json->at++;
        if (peek(json) == '+' || peek(json) == '-') {
            json->at++;
        }
        if (!digits(json)) {
            return false;
        }
    }
    return close_node(json, index);
}

static bool string(Json *json) {
    uint32_t index;
    if (peek(json) != '"') {
        return fail(json, "a name is missing");
    }
    if (!open_node(json, JSON_STRING, &index)) {
        return false;
    }
    json->at++;
    while (peek(json) != '"') {
        size_t used = json_string_step(json->bytes + json->at, json->length - json->at, NULL);
        if (used == 0) {
            return fail(json, json->at == json->length ? "the text ends too early" : "a string is not well formed");
        }
        json->at += used;
    }
    json->at++;
    return close_node(json, index);
}

static bool value(Json *json, unsigned depth);

static bool container(Json *json, unsigned depth, JsonKind kind) {
    int end = kind == JSON_OBJECT ? '}' : ']';
    uint32_t index;
    if (depth == JSON_MAX_DEPTH) {
        return fail(json, "nested too deep");
    }
    if (!open_node(json, kind, &index)) {
        return false;
    }
    json->at++;
    skip_blanks(json);
    if (peek(json) == end) {
        json->at++;
        return close_node(json, index);
    }
    for (;;) {
        skip_blanks(json);
        if (kind == JSON_OBJECT) {
            if (!string(json)) {
                return false;
            }
            skip_blanks(json);
            if (peek(json) != ':') {
                return fail(json, "a colon is missing");
            }
            json->at++;
            skip_blanks(json);
        }
        if (!value(json, depth + 1)) {
            return false;
        }
        skip_blanks(json);
        if (peek(json) == end) {
            json->at++;
            return close_node(json, index);
        }
        if (peek(json) != ',') {
            return fail(json, peek(json) < 0 ? "the text ends too early" : "a comma is missing");
        }
        json->at++;
    }
}

static bool value(Json *json, unsigned depth) {
    switch (peek(json)) {
        case '{': return container(json, depth, JSON_OBJECT);
        case '[': return container(json, depth, JSON_ARRAY);
        case '"': return string(json);
        case 't': return word(json, "true", JSON_TRUE);
        case 'f': return word(json, "false", JSON_FALSE);
        case 'n': return word(json, "null", JSON_NULL);
        case -1: return fail(json, "the text ends too early");
        default: return number(json);
    }
}

bool json_parse(Json *json, const unsigned char *bytes, size_t length) {
    *json = (Json){ bytes, length, NULL, 0, 0, 0, NULL };
    if (length > JSON_MAX_BYTES) {
        return fail(json, "too long");
    }
    skip_blanks(json);
    if (value(json, 0)) {
        skip_blanks(json);
        if (json->at == length) {
            return true;
        }
        fail(json, "something follows the document");
    }
    free(json->nodes);
    json->nodes = NULL;
    json->count = 0;
    return false;
}

void json_free(Json *json) {
    free(json->nodes);
    json->nodes = NULL;
    json->count = 0;
}
