/* One character of UTF-8 at a time (RFC 3629, 4), strictly. */
#ifndef TWS_UTF8_H
#define TWS_UTF8_H

#include <stddef.h>
#include <stdint.h>

/* Reads the character at `at`, at most `left` bytes on, and gives the number of bytes it takes: 0 when they are none. */
size_t utf8_step(const unsigned char *at, size_t left, uint32_t *code);

#endif
