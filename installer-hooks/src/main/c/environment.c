#include "environment.h"

#include <windows.h>

static void entry(Text *block, const wchar_t *name, const wchar_t *value) {
    text_add(block, name);
    text_add_char(block, L'=');
    text_add(block, value);
    text_add_char(block, L'\0');
}

bool system_folder(Text *path) {
    wchar_t found[MAX_PATH];
    UINT length = GetSystemDirectoryW(found, MAX_PATH);
    if (length == 0 || length >= MAX_PATH) {
        return false;
    }
    text_add_counted(path, found, length);
    return text_is_whole(path);
}

bool environment_make(Text *block, const wchar_t *folder) {
    wchar_t windows[MAX_PATH];
    wchar_t drive[3];
    Text system = TEXT_EMPTY;
    UINT length = GetSystemWindowsDirectoryW(windows, MAX_PATH);
    if (length < 3 || length >= MAX_PATH || !system_folder(&system)) {
        text_free(&system);
        return false;
    }
    drive[0] = windows[0];
    drive[1] = windows[1];
    drive[2] = L'\0';
    /* CreateProcessW wants the names sorted. Winsock and the crypto providers do not start without SystemRoot. */
    entry(block, L"PATH", text_of(&system));
    entry(block, L"SystemDrive", drive);
    entry(block, L"SystemRoot", windows);
    entry(block, L"TEMP", folder);
    entry(block, L"TMP", folder);
    entry(block, L"windir", windows);
    text_add_char(block, L'\0');
    text_free(&system);
    return text_is_whole(block);
}
