#include "hold.h"

static bool hold_one(Hold *hold, const wchar_t *path) {
    BY_HANDLE_FILE_INFORMATION found;
    HANDLE handle = INVALID_HANDLE_VALUE;
    if (hold->count < HOLD_MOST) {
        /* Listing is asked for because a handle without any data access takes no part in sharing. */
        handle = CreateFileW(path, FILE_LIST_DIRECTORY, FILE_SHARE_READ | FILE_SHARE_WRITE, NULL, OPEN_EXISTING,
            FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OPEN_REPARSE_POINT, NULL);
    }
    if (handle == INVALID_HANDLE_VALUE) {
        return false;
    }
    hold->handles[hold->count++] = handle;
    return GetFileInformationByHandle(handle, &found) && (found.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) == 0;
}

/* Where the first folder's name begins: behind "C:\" or "\\server\share\". Neither can be renamed from here. */
static size_t past_root(const wchar_t *path) {
    const wchar_t *server_end;
    const wchar_t *share_end;
    if (path[0] != L'\\' || path[1] != L'\\') {
        return 3;
    }
    server_end = wcschr(path + 2, L'\\');
    share_end = server_end == NULL ? NULL : wcschr(server_end + 1, L'\\');
    return share_end == NULL ? wcslen(path) : (size_t)(share_end - path) + 1;
}

bool hold_path(Hold *hold, const wchar_t *folder, Text *where) {
    size_t length = wcslen(folder);
    size_t at;
    hold->count = 0;
    for (at = past_root(folder); at <= length; at++) {
        if (folder[at] != L'\\' && folder[at] != L'\0') {
            continue;
        }
        text_clear(where);
        text_add_counted(where, folder, at);
        if (!text_is_whole(where) || !hold_one(hold, text_of(where))) {
            return false;
        }
    }
    text_clear(where);
    return true;
}

void hold_release(Hold *hold) {
    while (hold->count > 0) {
        CloseHandle(hold->handles[--hold->count]);
    }
}
