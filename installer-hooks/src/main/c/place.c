#include "place.h"

/* The longest path Windows knows (Maximum Path Length Limitation). */
#define LONGEST_PATH 32767

void place_folder_of(const wchar_t *file, Text *into) {
    const wchar_t *last = wcsrchr(file, L'\\');
    if (last != NULL) {
        text_add_counted(into, file, (size_t)(last - file));
    }
}

bool place_is_absolute(const wchar_t *file) {
    wchar_t drive = file[0] | 0x20;
    return (file[0] == L'\\' && file[1] == L'\\') || (drive >= L'a' && drive <= L'z' && file[1] == L':' && file[2] == L'\\');
}

static bool is_file(const Text *path) {
    DWORD attributes = GetFileAttributesW(text_of(path));
    return text_is_whole(path) && attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_DIRECTORY) == 0;
}

static void inside(const Place *place, const wchar_t *name, Text *path) {
    text_add(path, text_of(&place->folder));
    text_add_char(path, L'\\');
    text_add(path, name);
    path->cut = path->cut || place->folder.cut;
}

/* \\?\C:\x is C:\x, and \\?\UNC\server\share is \\server\share: the plain form is the one Java knows. */
static bool final_path(HANDLE folder, Text *path) {
    static const wchar_t UNC[] = L"\\\\?\\UNC\\";
    static const wchar_t PLAIN[] = L"\\\\?\\";
    wchar_t *found = LocalAlloc(LMEM_FIXED, (LONGEST_PATH + 1) * sizeof *found);
    DWORD length = found == NULL ? 0 : GetFinalPathNameByHandleW(folder, found, LONGEST_PATH, VOLUME_NAME_DOS);
    bool known = length > 0 && length < LONGEST_PATH;
    if (known && wcsncmp(found, UNC, wcslen(UNC)) == 0) {
        text_add(path, L"\\\\");
        text_add(path, found + wcslen(UNC));
    } else if (known) {
        text_add(path, found + (wcsncmp(found, PLAIN, wcslen(PLAIN)) == 0 ? wcslen(PLAIN) : 0));
    }
    LocalFree(found);
    return known && text_is_whole(path);
}

PlaceAnswer place_open(Place *place, const wchar_t *folder, Text *missing) {
    HANDLE handle;
    bool known;
    *place = (Place){ TEXT_EMPTY, TEXT_EMPTY, TEXT_EMPTY, TEXT_EMPTY };
    handle = CreateFileW(folder, FILE_READ_ATTRIBUTES, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, NULL,
        OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, NULL);
    known = handle != INVALID_HANDLE_VALUE && final_path(handle, &place->folder);
    if (handle != INVALID_HANDLE_VALUE) {
        CloseHandle(handle);
    }
    if (!known) {
        text_add(missing, folder);
        return PLACE_NO_FOLDER;
    }
    inside(place, L"runtime\\bin\\java.exe", &place->java);
    if (!is_file(&place->java)) {
        text_add(missing, text_of(&place->java));
        return PLACE_NO_RUNTIME;
    }
    inside(place, L"tws-preflight.jar", &place->jar);
    if (!is_file(&place->jar)) {
        text_add(missing, text_of(&place->jar));
        return PLACE_NO_JAR;
    }
    inside(place, L"tws-preflight.jsa", &place->archive);
    if (!is_file(&place->archive)) {
        text_clear(&place->archive);
    }
    return PLACE_READY;
}

void place_close(Place *place) {
    text_free(&place->folder);
    text_free(&place->java);
    text_free(&place->jar);
    text_free(&place->archive);
}
