#include "settings.h"

#include <stdlib.h>

#include "place.h"

#define DEFAULT_SECONDS 120u
#define MOST_SECONDS 3600u

static bool refuse(const Session *session, const wchar_t *name, const Text *value, const wchar_t *allowed, Text *why) {
    const wchar_t *values[] = { name, text_of(value), allowed };
    message_add(why, session->language, MESSAGE_BAD_SETTING, values, 3);
    return false;
}

/* One of the words of `allowed`, which stand between blanks. */
static bool read_word(const Session *session, const wchar_t *name, const wchar_t *fallback, const wchar_t *allowed,
        Text *value, Text *why) {
    Text framed = TEXT_EMPTY;
    bool known = session_property(session, name, value);
    if (known && value->length == 0) {
        text_add(value, fallback);
        return true;
    }
    text_add_char(&framed, L' ');
    text_add(&framed, text_of(value));
    text_add_char(&framed, L' ');
    known = known && wcschr(text_of(value), L' ') == NULL && wcsstr(allowed, text_of(&framed)) != NULL;
    text_free(&framed);
    return known || refuse(session, name, value, allowed, why);
}

static bool read_seconds(const Session *session, unsigned long *seconds, Text *why) {
    Text value = TEXT_EMPTY;
    const wchar_t *at;
    bool good = session_property(session, L"TWSPREFLIGHT_TIMEOUT", &value);
    *seconds = DEFAULT_SECONDS;
    if (value.length > 0) {
        for (at = text_of(&value); *at != L'\0'; at++) {
            good = good && *at >= L'0' && *at <= L'9';
        }
        *seconds = wcstoul(text_of(&value), NULL, 10);
    }
    good = good && *seconds >= 1 && *seconds <= MOST_SECONDS;
    if (!good) {
        refuse(session, L"TWSPREFLIGHT_TIMEOUT", &value, L"1 … 3600", why);
    }
    text_free(&value);
    return good;
}

static bool read_yes(const Session *session, const wchar_t *name, bool *yes, Text *why) {
    Text value = TEXT_EMPTY;
    bool good = read_word(session, name, L"0", L" 0 1 ", &value, why);
    *yes = good && text_is(&value, L"1");
    text_free(&value);
    return good;
}

static bool read_path(const Session *session, const wchar_t *name, Text *value, Text *why) {
    return session_property(session, name, value) || refuse(session, name, value, L"< 4096", why);
}

/* OriginalDatabase and not SourceDir: the latter is not known before ResolveSource (learn.microsoft.com, SourceDir). A package that
   was started from a URL has no folder: what stands before its last backslash would be nothing, and \\preflight a folder in the root of
   whatever drive is current. */
static bool default_folder(const Session *session, Text *folder, Text *why) {
    Text package = TEXT_EMPTY;
    bool placed = session_property(session, L"OriginalDatabase", &package) && place_is_absolute(text_of(&package));
    const wchar_t *values[] = { text_of(&package) };
    if (placed) {
        place_folder_of(text_of(&package), folder);
        text_add(folder, L"\\preflight");
    } else {
        message_add(why, session->language, MESSAGE_NO_PLACE, values, 1);
    }
    text_free(&package);
    return placed;
}

static const wchar_t *default_phase(const Session *session) {
    Text older = TEXT_EMPTY;
    bool found = session_property(session, L"WIX_UPGRADE_DETECTED", &older) && older.length > 0;
    text_free(&older);
    return found ? L"upgrade" : L"install";
}

bool settings_read(Settings *settings, const Session *session, Text *why) {
    bool undetermined = false;
    bool open_folder = false;
    *settings = (Settings){ TEXT_EMPTY, TEXT_EMPTY, TEXT_EMPTY, TEXT_EMPTY, TEXT_EMPTY, TEXT_EMPTY, DEFAULT_SECONDS,
        ACCEPTANCE_NOT_GIVEN, FOLDER_MUST_BE_SAFE };
    if (!read_word(session, L"TWSPREFLIGHT_ROLE", L"server", L" server client ", &settings->role, why)
            || !read_word(session, L"TWSPREFLIGHT_PHASE", default_phase(session), L" install upgrade runtime ",
                &settings->phase, why)
            || !read_word(session, L"TWSPREFLIGHT_TWS", L"", L" 5.1 5.2 ", &settings->tws, why)
            || !read_seconds(session, &settings->seconds, why)
            || !read_path(session, L"TWSPREFLIGHT_PROFILE", &settings->profile, why)
            || !read_path(session, L"TWSPREFLIGHT_INSTALLDIR", &settings->install_folder, why)
            || !read_path(session, L"TWSPREFLIGHT_FOLDER", &settings->folder, why)
            || !read_yes(session, L"TWSPREFLIGHT_ACCEPT_UNDETERMINED", &undetermined, why)
            || !read_yes(session, L"TWSPREFLIGHT_ACCEPT_FOLDER", &open_folder, why)) {
        return false;
    }
    if (undetermined) {
        settings->undetermined = ACCEPTANCE_GIVEN;
    }
    if (open_folder) {
        settings->folder_rule = FOLDER_ACCEPTED;
    }
    return settings->folder.length > 0 || default_folder(session, &settings->folder, why);
}

void settings_free(Settings *settings) {
    text_free(&settings->folder);
    text_free(&settings->role);
    text_free(&settings->phase);
    text_free(&settings->tws);
    text_free(&settings->profile);
    text_free(&settings->install_folder);
}
