#include "folder.h"

#include <ntsecapi.h>
#include <sddl.h>

#define ATTEMPTS 8
#define RANDOM_BYTES 16

static bool parent_folder(const Identity *identity, Text *path) {
    wchar_t found[MAX_PATH + 1];
    DWORD length;
    if (identity->elevated) {
        length = GetSystemWindowsDirectoryW(found, MAX_PATH);
    } else {
        length = GetTempPathW(MAX_PATH + 1, found);
    }
    if (length == 0 || length > MAX_PATH) {
        return false;
    }
    text_add_counted(path, found, length);
    if (path->at[path->length - 1] != L'\\') {
        text_add_char(path, L'\\');
    }
    if (identity->elevated) {
        text_add(path, L"Temp\\");
    }
    return text_is_whole(path);
}

static bool add_random(Text *path) {
    static const wchar_t HEX[] = L"0123456789abcdef";
    unsigned char bytes[RANDOM_BYTES];
    size_t i;
    if (!RtlGenRandom(bytes, sizeof bytes)) {
        return false;
    }
    for (i = 0; i < sizeof bytes; i++) {
        text_add_char(path, HEX[bytes[i] >> 4]);
        text_add_char(path, HEX[bytes[i] & 15]);
    }
    return text_is_whole(path);
}

/* Protected (P): nothing is inherited from above. Full access for SYSTEM, the administrators and this user. */
static bool private_access(const Identity *identity, Text *sddl) {
    wchar_t *sid;
    if (!identity->known || !ConvertSidToStringSidW(identity->owner.user.User.Sid, &sid)) {
        return false;
    }
    text_add(sddl, L"D:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;FA;;;");
    text_add(sddl, sid);
    text_add(sddl, L")");
    LocalFree(sid);
    return text_is_whole(sddl);
}

static DWORD make_in(const wchar_t *parent, SECURITY_ATTRIBUTES *access, Text *path) {
    int attempt;
    for (attempt = 0; attempt < ATTEMPTS; attempt++) {
        DWORD code;
        text_clear(path);
        text_add(path, parent);
        text_add(path, L"tws-preflight-");
        if (!add_random(path)) {
            return ERROR_GEN_FAILURE;
        }
        if (CreateDirectoryW(text_of(path), access)) {
            return ERROR_SUCCESS;
        }
        code = GetLastError();
        if (code != ERROR_ALREADY_EXISTS) {
            return code;
        }
    }
    return ERROR_ALREADY_EXISTS;
}

DWORD folder_make(const Identity *identity, Text *path) {
    Text parent = TEXT_EMPTY;
    Text sddl = TEXT_EMPTY;
    SECURITY_ATTRIBUTES access = { sizeof access, NULL, FALSE };
    DWORD code = ERROR_GEN_FAILURE;
    if (parent_folder(identity, &parent) && private_access(identity, &sddl)) {
        if (ConvertStringSecurityDescriptorToSecurityDescriptorW(text_of(&sddl), SDDL_REVISION_1,
                &access.lpSecurityDescriptor, NULL)) {
            code = make_in(text_of(&parent), &access, path);
            LocalFree(access.lpSecurityDescriptor);
        } else {
            code = GetLastError();
        }
    }
    text_free(&parent);
    text_free(&sddl);
    return code;
}

void folder_remove(const wchar_t *path) {
    Text name = TEXT_EMPTY;
    WIN32_FIND_DATAW entry;
    HANDLE search;
    text_add(&name, path);
    text_add(&name, L"\\*");
    search = FindFirstFileW(text_of(&name), &entry);
    if (search != INVALID_HANDLE_VALUE) {
        do {
            text_clear(&name);
            text_add(&name, path);
            text_add_char(&name, L'\\');
            text_add(&name, entry.cFileName);
            if ((entry.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) == 0) {
                DeleteFileW(text_of(&name));
            }
        } while (FindNextFileW(search, &entry));
        FindClose(search);
    }
    RemoveDirectoryW(path);
    text_free(&name);
}
