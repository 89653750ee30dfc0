/* Reading a small file whole. */
#ifndef TWS_FILE_H
#define TWS_FILE_H

#include <stddef.h>
#include <wchar.h>

/* The bytes of a file of at most `most` bytes, for the caller to free; NULL when it is absent, longer or unreadable. */
unsigned char *file_read(const wchar_t *path, size_t most, size_t *length);

#endif
