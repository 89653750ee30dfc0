/* One character of a JSON string at a time: escapes (RFC 8259, 7) and UTF-8 (RFC 3629, 4), both strictly. */
#ifndef TWS_JSON_STRING_H
#define TWS_JSON_STRING_H

#include <stddef.h>
#include <stdint.h>

/* Reads the character at `at`, at most `left` bytes on, and gives the number of bytes it takes: 0 when they are no
   character of a string. The closing quote is none. `code`, unless NULL, receives the code point. */
size_t json_string_step(const unsigned char *at, size_t left, uint32_t *code);

#endif
