#include "check.h"

#include <stdlib.h>

#include "command.h"
#include "environment.h"
#include "file.h"
#include "folder.h"
#include "guard.h"
#include "hold.h"
#include "process.h"

static void fail(Check *check, const Session *session, Message message, const wchar_t *first, const wchar_t *second) {
    const wchar_t *values[] = { first, second };
    check->end = CHECK_FAILED;
    message_add(&check->why, session->language, message, values, 2);
}

static void fail_with_number(Check *check, const Session *session, Message message, const wchar_t *first, unsigned long number) {
    Text digits = TEXT_EMPTY;
    text_add_number(&digits, number);
    fail(check, session, message, first == NULL ? text_of(&digits) : first, text_of(&digits));
    text_free(&digits);
}

static bool still_wanted(void *context) {
    return session_goes_on(context);
}

static void log_output(const Session *session, const Output *output) {
    wchar_t *wide = malloc(OUTPUT_KEPT * sizeof *wide);
    int length = wide == NULL || output->length == 0 ? 0
        : MultiByteToWideChar(CP_UTF8, 0, output->bytes, (int)output->length, wide, OUTPUT_KEPT);
    Text line = TEXT_EMPTY;
    int i;
    for (i = 0; i <= length; i++) {
        if (i < length && wide[i] >= L' ') {
            text_add_char(&line, wide[i]);
        } else if (i == length || wide[i] == L'\n') {
            if (line.length > 0) {
                Text said = TEXT_EMPTY;
                text_add(&said, L"the tool wrote: ");
                text_add(&said, text_of(&line));
                session_log(session, text_of(&said));
                text_free(&said);
            }
            text_clear(&line);
        }
    }
    text_free(&line);
    free(wide);
}

/* The text for a person where there is one, else the data; a tool that failed may have left either. */
static void name_report(Check *check, const wchar_t *folder) {
    static const wchar_t *const NAMES[] = { L"\\report.txt", L"\\report.json" };
    size_t i;
    for (i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++) {
        text_clear(&check->report_path);
        text_add(&check->report_path, folder);
        text_add(&check->report_path, NAMES[i]);
        if (GetFileAttributesW(text_of(&check->report_path)) != INVALID_FILE_ATTRIBUTES) {
            return;
        }
    }
    text_clear(&check->report_path);
}

static void read_report(Check *check, const Session *session, const wchar_t *folder) {
    Text path = TEXT_EMPTY;
    size_t length;
    text_add(&path, folder);
    text_add(&path, L"\\report.lines");
    check->bytes = file_read(text_of(&path), LINES_MAX_BYTES, &length);
    text_free(&path);
    if (check->bytes == NULL) {
        fail_with_number(check, session, MESSAGE_NO_REPORT, NULL, check->exit_code);
    } else if (!report_read(&check->report, check->bytes, length)) {
        Text fault = TEXT_EMPTY;
        const char *at;
        for (at = check->report.fault; *at != '\0'; at++) {
            text_add_char(&fault, (wchar_t)*at);
        }
        fail(check, session, MESSAGE_BAD_REPORT, text_of(&fault), L"");
        text_free(&fault);
    } else {
        check->end = CHECK_REPORTED;
    }
}

static void judge_run(Check *check, const Session *session, const Settings *settings, const Place *place, Run run,
        const wchar_t *folder) {
    switch (run.end) {
        case RUN_CANCELLED:
            check->end = CHECK_CANCELLED;
            return;
        case RUN_TIMED_OUT:
            fail_with_number(check, session, MESSAGE_TIMED_OUT, NULL, settings->seconds);
            return;
        case RUN_NOT_STARTED:
            fail_with_number(check, session, MESSAGE_NOT_STARTED, text_of(&place->java), run.code);
            return;
        case RUN_ENDED:
            break;
    }
    check->exit_code = run.code;
    if (run.code == EXIT_USAGE) {
        fail(check, session, MESSAGE_USAGE, L"", L"");
    } else if (run.code == EXIT_READY || run.code == EXIT_BLOCKED || run.code == EXIT_UNDETERMINED) {
        read_report(check, session, folder);
    } else {
        fail_with_number(check, session, MESSAGE_CRASHED, NULL, run.code);
    }
}

static void run_in(Check *check, const Session *session, const Settings *settings, const Place *place, const wchar_t *folder) {
    Text line = TEXT_EMPTY;
    Text environment = TEXT_EMPTY;
    Text system = TEXT_EMPTY;
    Output *output = malloc(sizeof *output);
    if (output != NULL && command_make(&line, place, settings, session->language, folder)
            && environment_make(&environment, folder) && system_folder(&system)) {
        Task task = { text_of(&place->java), line.at, environment.at, text_of(&system), settings->seconds * 1000,
            still_wanted, (void *)session };
        Run run;
        session_log(session, text_of(&line));
        run = process_run(&task, output);
        log_output(session, output);
        judge_run(check, session, settings, place, run, folder);
        name_report(check, folder);
    } else {
        fail_with_number(check, session, MESSAGE_NOT_STARTED, text_of(&place->java), ERROR_BAD_LENGTH);
    }
    free(output);
    text_free(&line);
    text_free(&environment);
    text_free(&system);
}

/* Pinned first and judged by its path then: in the other order it could change in between. */
static GuardAnswer judge_place(const Identity *identity, const Place *place, Hold *hold, Text *where) {
    if (!identity->elevated) {
        return GUARD_SAFE;
    }
    return hold_path(hold, text_of(&place->folder), where) ? guard_folder(identity, text_of(&place->folder), where)
        : GUARD_UNREADABLE;
}

/* Windows lets nobody but administrators write there, whatever the root of the drive allows. */
static void safe_place(const Session *session, Text *folder) {
    session_property(session, L"ProgramFiles64Folder", folder);
    if (folder->length == 0) {
        text_add(folder, L"C:\\Program Files\\");
    }
    text_add(folder, L"TWS Preflight");
}

static bool may_run(Check *check, const Session *session, const Settings *settings, const Identity *identity,
        const Place *place, Hold *hold) {
    Text where = TEXT_EMPTY;
    GuardAnswer answer = judge_place(identity, place, hold, &where);
    if (answer != GUARD_SAFE && settings->folder_rule == FOLDER_ACCEPTED) {
        session_log(session, L"TWSPREFLIGHT_ACCEPT_FOLDER=1: others can change this folder, and it is run all the same:");
        session_log(session, text_of(&where));
        answer = GUARD_SAFE;
    }
    if (answer != GUARD_SAFE) {
        Text safe = TEXT_EMPTY;
        safe_place(session, &safe);
        fail(check, session, answer == GUARD_UNREADABLE ? MESSAGE_UNREADABLE_FOLDER : MESSAGE_OPEN_FOLDER, text_of(&where),
            text_of(&safe));
        text_free(&safe);
    }
    text_free(&where);
    return answer == GUARD_SAFE;
}

static void run_privately(Check *check, const Session *session, const Settings *settings, const Identity *identity,
        const Place *place) {
    Text folder = TEXT_EMPTY;
    DWORD code = folder_make(identity, &folder);
    if (code != ERROR_SUCCESS) {
        fail_with_number(check, session, MESSAGE_NO_PRIVATE_FOLDER, NULL, code);
    } else {
        run_in(check, session, settings, place, text_of(&folder));
        /* Of a run that passed the log says every finding; its report would lie there for good. */
        if (check->end == CHECK_CANCELLED || check->report_path.length == 0
                || (check->end == CHECK_REPORTED && check->exit_code == EXIT_READY)) {
            folder_remove(text_of(&folder));
            text_clear(&check->report_path);
        }
    }
    text_free(&folder);
}

static void run_at(Check *check, const Session *session, const Settings *settings, const Place *place) {
    Identity identity;
    Hold hold = { .count = 0 };
    identity_read(&identity);
    if (may_run(check, session, settings, &identity, place, &hold)) {
        run_privately(check, session, settings, &identity, place);
    }
    hold_release(&hold);
}

void check_run(Check *check, const Session *session, const Settings *settings) {
    Place place;
    Text missing = TEXT_EMPTY;
    *check = (Check){ .end = CHECK_FAILED, .exit_code = EXIT_FAULT, .report_path = TEXT_EMPTY, .why = TEXT_EMPTY };
    switch (place_open(&place, text_of(&settings->folder), &missing)) {
        case PLACE_READY: run_at(check, session, settings, &place); break;
        case PLACE_NO_FOLDER: fail(check, session, MESSAGE_NO_FOLDER, text_of(&missing), L""); break;
        case PLACE_NO_RUNTIME: fail(check, session, MESSAGE_NO_RUNTIME, text_of(&missing), L""); break;
        case PLACE_NO_JAR: fail(check, session, MESSAGE_NO_JAR, text_of(&missing), L""); break;
    }
    place_close(&place);
    text_free(&missing);
}

void check_free(Check *check) {
    free(check->bytes);
    text_free(&check->report_path);
    text_free(&check->why);
}
