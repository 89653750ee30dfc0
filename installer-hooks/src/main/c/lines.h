/* The lines of a report (docs/msi-format.md): UTF-8, each ended by a line feed, a key and its values with tabs between.
   Nothing is copied: a line is the place of its first byte in the caller's bytes. */
#ifndef TWS_LINES_H
#define TWS_LINES_H

#include "text.h"

#include <stdint.h>

#define LINES_MAX_BYTES ((size_t)8 * 1024 * 1024)

typedef struct {
    const unsigned char *bytes;
    uint32_t length;
} Lines;

/* True when the bytes are whole lines of UTF-8 without control signs, and every escape is one of \\ \t \n \r. */
bool lines_are_sound(const unsigned char *bytes, size_t length);

/* The line after this one; `length` past the last. The first is 0. */
uint32_t lines_next(const Lines *lines, uint32_t line);

/* How many values a line has; its key is none of them. */
unsigned lines_values(const Lines *lines, uint32_t line);

bool lines_key_is(const Lines *lines, uint32_t line, const char *key);

/* Adds a value, the first being 1, without its escapes and at most `limit` characters long; adds nothing past the last. */
void lines_value(const Lines *lines, uint32_t line, unsigned number, size_t limit, Text *into);

#endif
