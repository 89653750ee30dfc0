/* Stands where java.exe stands. Does what the file standin.txt in the folder above the runtime says, one word and value a
   line, and writes what reached it to seen.txt there:
     report NAME   copy that file to the paths given as msi=PATH and json=PATH    exit N        the exit code
     sleep N       wait so many milliseconds                          noise N       write so many bytes to both streams
     load NAME     load a DLL by its bare name                        spawn NAME    start a copy of this that writes NAME later
     crash 1       read address zero                                                                                      */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <windows.h>

static wchar_t folder[MAX_PATH];
static FILE *seen;

static void in_folder(const wchar_t *name, wchar_t *path) {
    swprintf(path, MAX_PATH, L"%ls\\%ls", folder, name);
}

static void see(const char *what, const wchar_t *value) {
    char utf8[8192] = "";
    WideCharToMultiByte(CP_UTF8, 0, value, -1, utf8, sizeof utf8 - 1, NULL, NULL);
    fprintf(seen, "%s: %s\n", what, utf8);
    fflush(seen);
}

static void see_environment(void) {
    wchar_t *block = GetEnvironmentStringsW();
    const wchar_t *at;
    for (at = block; *at != L'\0'; at += wcslen(at) + 1) {
        see("env", at);
    }
    FreeEnvironmentStringsW(block);
}

static void copy_report(const wchar_t *name, int argc, wchar_t **argv) {
    wchar_t from[MAX_PATH];
    int i;
    in_folder(name, from);
    for (i = 1; i < argc; i++) {
        if (wcsncmp(argv[i], L"msi=", 4) == 0 || wcsncmp(argv[i], L"json=", 5) == 0) {
            CopyFileW(from, wcschr(argv[i], L'=') + 1, FALSE);
        }
    }
}

static void spawn(const wchar_t *self, const wchar_t *name) {
    wchar_t line[MAX_PATH * 3];
    STARTUPINFOW start;
    PROCESS_INFORMATION made;
    memset(&start, 0, sizeof start);
    start.cb = sizeof start;
    swprintf(line, MAX_PATH * 3, L"\"%ls\" --later \"%ls\\%ls\"", self, folder, name);
    if (CreateProcessW(self, line, NULL, NULL, FALSE, 0, NULL, NULL, &start, &made)) {
        see("spawned", name);
        CloseHandle(made.hThread);
        CloseHandle(made.hProcess);
    }
}

static void make_noise(long count) {
    static char block[1024];
    memset(block, 'n', sizeof block);
    for (; count > 0; count -= (long)sizeof block) {
        fwrite(block, 1, sizeof block, stdout);
        fwrite(block, 1, sizeof block, stderr);
    }
    printf("\nend of noise\n");
    fflush(stdout);
}

static void go_up(wchar_t *path, int times) {
    while (times-- > 0 && wcsrchr(path, L'\\') != NULL) {
        *wcsrchr(path, L'\\') = L'\0';
    }
}

static int obey(int argc, wchar_t **argv, const wchar_t *self) {
    wchar_t path[MAX_PATH];
    char word[32];
    char value[200];
    wchar_t wide[200];
    int code = 0;
    FILE *orders;
    in_folder(L"standin.txt", path);
    orders = _wfopen(path, L"r");
    while (orders != NULL && fscanf(orders, "%31s %199s", word, value) == 2) {
        MultiByteToWideChar(CP_UTF8, 0, value, -1, wide, 200);
        if (strcmp(word, "exit") == 0) {
            code = atoi(value);
        } else if (strcmp(word, "sleep") == 0) {
            Sleep((DWORD)atoi(value));
        } else if (strcmp(word, "noise") == 0) {
            make_noise(atol(value));
        } else if (strcmp(word, "load") == 0) {
            see("load", LoadLibraryW(wide) == NULL ? L"not found" : L"loaded");
        } else if (strcmp(word, "spawn") == 0) {
            spawn(self, wide);
        } else if (strcmp(word, "report") == 0) {
            copy_report(wide, argc, argv);
        } else if (strcmp(word, "crash") == 0) {
            *(volatile int *)NULL = 1;
        }
    }
    see("end", L"reached");
    return code;
}

int wmain(int argc, wchar_t **argv) {
    wchar_t self[MAX_PATH];
    wchar_t path[MAX_PATH];
    int i;
    if (argc == 3 && wcscmp(argv[1], L"--later") == 0) {
        Sleep(4000);
        seen = _wfopen(argv[2], L"w");
        return 0;
    }
    GetModuleFileNameW(NULL, self, MAX_PATH);
    wcscpy(folder, self);
    go_up(folder, 3);
    in_folder(L"seen.txt", path);
    seen = _wfopen(path, L"a");
    if (seen == NULL) {
        return 99;
    }
    for (i = 1; i < argc; i++) {
        see("arg", argv[i]);
    }
    GetCurrentDirectoryW(MAX_PATH, path);
    see("cwd", path);
    see_environment();
    return obey(argc, argv, self);
}
