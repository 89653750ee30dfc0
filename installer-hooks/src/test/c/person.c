/* A person in front of the installer: person LEVEL ANSWER PACKAGE LOG [PROPERTIES]
   LEVEL is a UILevel (3 basic), ANSWER yes, no or cancel (cancel: presses Cancel while the check runs). Prints what
   Windows Installer said, one message a line in UTF-8, and returns its code. */
#include <stdio.h>
#include <stdlib.h>
#include <windows.h>
#include <msi.h>

static wchar_t answer;

static void print(const char *kind, const wchar_t *message) {
    char utf8[16384] = "";
    WideCharToMultiByte(CP_UTF8, 0, message == NULL ? L"" : message, -1, utf8, sizeof utf8 - 1, NULL, NULL);
    printf("%s: %s\n", kind, utf8);
    fflush(stdout);
}

static INT CALLBACK hear(LPVOID context, UINT type, LPCWSTR message) {
    (void)context;
    switch (type & 0xFF000000u) {
        case INSTALLMESSAGE_USER:
            print("asked", message);
            return answer == L'y' ? IDYES : IDNO;
        case INSTALLMESSAGE_ERROR:
            print("error", message);
            return IDOK;
        case INSTALLMESSAGE_ACTIONSTART:
            print("start", message);
            return IDOK;
        case INSTALLMESSAGE_ACTIONDATA:
            print("data", message);
            return IDOK;
        case INSTALLMESSAGE_PROGRESS:
            return answer == L'c' ? IDCANCEL : IDOK;
        default:
            return 0;
    }
}

int wmain(int argc, wchar_t **argv) {
    UINT code;
    if (argc < 5) {
        return 87;
    }
    answer = argv[2][0];
    MsiSetInternalUI((INSTALLUILEVEL)_wtoi(argv[1]), NULL);
    MsiSetExternalUIW(hear, INSTALLLOGMODE_USER | INSTALLLOGMODE_ERROR | INSTALLLOGMODE_ACTIONSTART
        | INSTALLLOGMODE_ACTIONDATA | INSTALLLOGMODE_PROGRESS, NULL);
    MsiEnableLogW(INSTALLLOGMODE_VERBOSE | INSTALLLOGMODE_INFO | INSTALLLOGMODE_ERROR | INSTALLLOGMODE_USER
        | INSTALLLOGMODE_ACTIONSTART | INSTALLLOGMODE_ACTIONDATA | INSTALLLOGMODE_PROPERTYDUMP, argv[4], 0);
    code = MsiInstallProductW(argv[3], argc > 5 ? argv[5] : L"");
    printf("code: %u\n", code);
    return (int)code;
}
