#include "session.h"

#include <stdlib.h>

/* Longer than the longest path Windows takes from an installer, and short enough for a command line of several. */
#define LONGEST_VALUE 4096

/* UILevel: 2 none, 3 basic, 4 reduced, 5 full (learn.microsoft.com, UILevel property). */
static Audience audience_of(const wchar_t *level) {
    return wcstoul(level, NULL, 10) >= 3 ? AUDIENCE_PERSON : AUDIENCE_NOBODY;
}

void session_open(Session *session, MSIHANDLE install) {
    Text value = TEXT_EMPTY;
    session->install = install;
    session_property(session, L"ProductLanguage", &value);
    session->language = language_of(wcstoul(text_of(&value), NULL, 10));
    text_clear(&value);
    session_property(session, L"UILevel", &value);
    session->audience = audience_of(text_of(&value));
    session->dialogs = text_is(&value, L"5");
    text_free(&value);
}

bool session_property(const Session *session, const wchar_t *name, Text *value) {
    wchar_t *found;
    wchar_t nothing[1] = L"";
    DWORD length = 0;
    UINT code = MsiGetPropertyW(session->install, name, nothing, &length);
    bool whole = false;
    if (code == ERROR_SUCCESS && length == 0) {
        return true;
    }
    if (length > LONGEST_VALUE) {
        return false;
    }
    length++;
    found = malloc((size_t)length * sizeof *found);
    if (found != NULL && MsiGetPropertyW(session->install, name, found, &length) == ERROR_SUCCESS) {
        text_add_counted(value, found, length);
        whole = text_is_whole(value);
    }
    free(found);
    return whole;
}

void session_set(const Session *session, const wchar_t *name, const wchar_t *value) {
    MsiSetPropertyW(session->install, name, value);
}

/* Windows Installer reads [x] and {x} in what it is given as places; written as [\\[] each stands for itself
   (learn.microsoft.com/windows/win32/msi/formatted). As a field of a template it would be read again, where this is not known. */
static void add_as_it_is(Text *into, const wchar_t *text) {
    for (; *text != L'\0'; text++) {
        bool special = wcschr(L"[]{}", *text) != NULL;
        text_add(into, special ? L"[\\" : L"");
        text_add_char(into, *text);
        text_add(into, special ? L"]" : L"");
    }
}

static int tell(const Session *session, INSTALLMESSAGE kind, const wchar_t *text) {
    MSIHANDLE record = MsiCreateRecord(1);
    Text whole = TEXT_EMPTY;
    int answer;
    if (record == 0) {
        return 0;
    }
    add_as_it_is(&whole, text);
    MsiRecordSetStringW(record, 0, text_of(&whole));
    answer = MsiProcessMessage(session->install, kind, record);
    MsiCloseHandle(record);
    text_free(&whole);
    return answer;
}

void session_log(const Session *session, const wchar_t *line) {
    Text whole = TEXT_EMPTY;
    text_add(&whole, L"TWS Preflight: ");
    text_add(&whole, line);
    tell(session, INSTALLMESSAGE_INFO, text_of(&whole));
    text_free(&whole);
}

void session_announce(const Session *session) {
    MSIHANDLE record = MsiCreateRecord(3);
    if (record != 0) {
        MsiRecordSetStringW(record, 1, L"TwsPreflight");
        MsiRecordSetStringW(record, 2, message_pattern(session->language, MESSAGE_PROGRESS));
        MsiRecordSetStringW(record, 3, L"[1]");
        MsiProcessMessage(session->install, INSTALLMESSAGE_ACTIONSTART, record);
        MsiCloseHandle(record);
    }
    tell(session, INSTALLMESSAGE_ACTIONDATA, message_pattern(session->language, MESSAGE_PROGRESS));
}

bool session_goes_on(const Session *session) {
    /* An increment of nothing: the cheapest message there is, and it brings the Cancel button's state back. */
    MSIHANDLE record = MsiCreateRecord(2);
    int answer;
    if (record == 0) {
        return true;
    }
    MsiRecordSetInteger(record, 1, 2);
    MsiRecordSetInteger(record, 2, 0);
    answer = MsiProcessMessage(session->install, INSTALLMESSAGE_PROGRESS, record);
    MsiCloseHandle(record);
    return answer != IDCANCEL;
}

static void log_lines(const Session *session, const wchar_t *lines) {
    Text line = TEXT_EMPTY;
    for (;; lines++) {
        if (*lines != L'\n' && *lines != L'\0') {
            text_add_char(&line, *lines);
            continue;
        }
        if (line.length > 0) {
            session_log(session, text_of(&line));
        }
        text_clear(&line);
        if (*lines == L'\0') {
            break;
        }
    }
    text_free(&line);
}

void session_show(const Session *session, const wchar_t *why) {
    log_lines(session, why);
    if (session->audience == AUDIENCE_PERSON) {
        tell(session, (INSTALLMESSAGE)(INSTALLMESSAGE_ERROR | MB_OK | MB_ICONERROR), why);
    }
}

Answer session_ask(const Session *session, const wchar_t *question) {
    switch (tell(session, (INSTALLMESSAGE)(INSTALLMESSAGE_USER | MB_YESNO | MB_ICONWARNING | MB_DEFBUTTON2), question)) {
        case IDYES: return ANSWER_YES;
        case IDCANCEL: return ANSWER_CANCEL;
        default: return ANSWER_NO;
    }
}
