/* A JSON reader (RFC 8259) that trusts nothing: every byte is checked before a value is given out, and depth, size and
   count have ceilings. The values keep pointing into the caller's bytes, which must live as long as the document. */
#ifndef TWS_JSON_H
#define TWS_JSON_H

#include <stdint.h>

#include "text.h"

#define JSON_MAX_BYTES ((size_t)8 * 1024 * 1024)
#define JSON_MAX_DEPTH 32u
#define JSON_MAX_NODES 200000u

typedef enum { JSON_OBJECT, JSON_ARRAY, JSON_STRING, JSON_NUMBER, JSON_TRUE, JSON_FALSE, JSON_NULL } JsonKind;

/* Nodes stand in the order of the text; a value's children follow it at once, and `after` is the first node past them.
   In an object names and values take turns. */
typedef struct {
    JsonKind kind;
    uint32_t start;
    uint32_t length;
    uint32_t after;
} JsonNode;

typedef struct {
    const unsigned char *bytes;
    size_t length;
    JsonNode *nodes;
    uint32_t count;
    uint32_t room;
    size_t at;
    const char *fault;
} Json;

/* The document itself. */
#define JSON_ROOT 0u
/* No such value: the root is nobody's member. */
#define JSON_NONE 0u

/* Reads one whole document. On false `fault` says why in a few words and `at` is the byte it was seen at. */
bool json_parse(Json *json, const unsigned char *bytes, size_t length);
void json_free(Json *json);

/* The value of an object's member; JSON_NONE when it is absent, stands there twice, or this is no object. */
uint32_t json_member(const Json *json, uint32_t object, const char *name);

/* The first element of an array and the one after it; JSON_NONE past the last. */
uint32_t json_first(const Json *json, uint32_t array);
uint32_t json_next(const Json *json, uint32_t array, uint32_t element);

bool json_is(const Json *json, uint32_t node, JsonKind kind);

/* Adds a string's characters, at most `limit` of them; adds nothing when this is no string. */
void json_text(const Json *json, uint32_t node, size_t limit, Text *into);

#endif
