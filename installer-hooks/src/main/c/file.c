#include "file.h"

#include <stdlib.h>
#include <windows.h>

static unsigned char *read_open(HANDLE file, size_t most, size_t *length) {
    LARGE_INTEGER size;
    unsigned char *bytes;
    DWORD count = 0;
    if (!GetFileSizeEx(file, &size) || size.QuadPart < 0 || (unsigned long long)size.QuadPart > most) {
        return NULL;
    }
    bytes = malloc((size_t)size.QuadPart + 1);
    if (bytes != NULL && (!ReadFile(file, bytes, (DWORD)size.QuadPart, &count, NULL) || count != (DWORD)size.QuadPart)) {
        free(bytes);
        return NULL;
    }
    *length = count;
    return bytes;
}

unsigned char *file_read(const wchar_t *path, size_t most, size_t *length) {
    HANDLE file = CreateFileW(path, GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, FILE_FLAG_OPEN_REPARSE_POINT, NULL);
    unsigned char *bytes;
    if (file == INVALID_HANDLE_VALUE) {
        return NULL;
    }
    bytes = read_open(file, most, length);
    CloseHandle(file);
    return bytes;
}
