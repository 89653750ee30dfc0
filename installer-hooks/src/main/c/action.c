/* The custom action: what Windows Installer calls as soon as it knows the folders, before anything is installed. */
#include "explain.h"

__declspec(dllexport) UINT __stdcall TwsPreflightCheck(MSIHANDLE install);
__declspec(dllexport) UINT __stdcall TwsPreflightCheckInDialogs(MSIHANDLE install);

static void log_finding(const Session *session, const Finding *finding) {
    const struct { const wchar_t *before; const Text *text; } parts[] = {
        { L"", &finding->status }, { L" ", &finding->id }, { L" ", &finding->row }, { L" ", &finding->level },
        { L" | ", &finding->title }, { L" | ", &finding->message }, { L" | observed: ", &finding->observed },
        { L" | required: ", &finding->required }, { L" | remedy: ", &finding->remedy },
    };
    Text line = TEXT_EMPTY;
    size_t i;
    for (i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        if (parts[i].text->length > 0) {
            text_add(&line, parts[i].before);
            text_add(&line, text_of(parts[i].text));
        }
    }
    session_log(session, text_of(&line));
    text_free(&line);
}

static void log_findings(const Session *session, const Report *report) {
    Finding finding = FINDING_EMPTY;
    uint32_t at;
    for (at = report_first(report); at != REPORT_NONE; at = report_next(report, at)) {
        report_finding(report, at, &finding);
        log_finding(session, &finding);
    }
    finding_free(&finding);
}

static void publish(const Session *session, const wchar_t *verdict, unsigned long exit_code, const Text *report,
        const Text *summary) {
    Text digits = TEXT_EMPTY;
    text_add_number(&digits, exit_code);
    session_set(session, L"TWSPREFLIGHT_VERDICT", verdict);
    session_set(session, L"TWSPREFLIGHT_EXITCODE", text_of(&digits));
    session_set(session, L"TWSPREFLIGHT_REPORT", text_of(report));
    session_set(session, L"TWSPREFLIGHT_SUMMARY", text_of(summary));
    text_free(&digits);
}

/* What a check was for: another folder, role or phase is another question. */
static void question(const Settings *settings, Text *into) {
    text_add(into, text_of(&settings->install_folder));
    text_add_char(into, L'|');
    text_add(into, text_of(&settings->role));
    text_add_char(into, L'|');
    text_add(into, text_of(&settings->phase));
}

/* With all dialogs both sequences check. The one that installs checks again only where the answer of the first is about something else, such as a
   folder that a person chose in a later dialog. Without dialogs nothing can have been asked before, whatever a property says. */
static bool was_answered(const Session *session, const Settings *settings) {
    Text wanted = TEXT_EMPTY;
    Text checked = TEXT_EMPTY;
    bool same;
    question(settings, &wanted);
    same = session->dialogs && session_property(session, L"TWSPREFLIGHT_CHECKED", &checked) && text_is(&checked, text_of(&wanted));
    if (same) {
        session_log(session, L"checked before, in the dialogs, for the same folder");
    }
    text_free(&wanted);
    text_free(&checked);
    return same;
}

static void remember_answer(const Session *session, const Settings *settings) {
    Text asked = TEXT_EMPTY;
    question(settings, &asked);
    session_set(session, L"TWSPREFLIGHT_CHECKED", text_of(&asked));
    text_free(&asked);
}

static UINT stop(const Session *session, const Text *why) {
    session_show(session, text_of(why));
    return ERROR_INSTALL_FAILURE;
}

static UINT ask(const Session *session, const Check *check) {
    Text text = TEXT_EMPTY;
    Answer answer;
    explain_findings(&text, session->language, check, MESSAGE_UNDETERMINED_ASK, L"UNKNOWN");
    answer = session_ask(session, text_of(&text));
    text_free(&text);
    if (answer == ANSWER_YES) {
        session_log(session, L"the person chose to install although required checks are unread");
        return ERROR_SUCCESS;
    }
    /* The person knows: one line in the log, no second dialog. */
    session_log(session, message_pattern(session->language, MESSAGE_UNDETERMINED_REFUSED));
    return answer == ANSWER_CANCEL ? ERROR_INSTALL_USEREXIT : ERROR_INSTALL_FAILURE;
}

static UINT disagree(const Session *session, const Check *check, Text *why) {
    Text digits = TEXT_EMPTY;
    text_add_number(&digits, check->exit_code);
    const wchar_t *values[] = { text_of(&digits), verdict_word(check->report.verdict) };
    message_add(why, session->language, MESSAGE_DISAGREE, values, 2);
    text_free(&digits);
    publish(session, L"FAULT", EXIT_FAULT, &check->report_path, why);
    return stop(session, why);
}

static UINT act_on_report(const Session *session, const Settings *settings, const Check *check) {
    Decision decision = decide(check->exit_code, check->report.verdict, session->audience, settings->undetermined);
    Text text = TEXT_EMPTY;
    UINT result = ERROR_INSTALL_FAILURE;
    log_findings(session, &check->report);
    if (decision != DECISION_FAULT) {
        explain_counts(&text, session->language, &check->report);
        publish(session, verdict_word(check->report.verdict), check->exit_code, &check->report_path, &text);
        session_log(session, text_of(&text));
        text_clear(&text);
    }
    switch (decision) {
        case DECISION_GO_ON:
            if (check->report.verdict == VERDICT_UNDETERMINED) {
                session_log(session, L"TWSPREFLIGHT_ACCEPT_UNDETERMINED=1: the install goes on with required checks unread");
            }
            result = ERROR_SUCCESS;
            break;
        case DECISION_ASK:
            result = ask(session, check);
            break;
        case DECISION_STOP:
            explain_findings(&text, session->language, check, MESSAGE_BLOCKED, L"FAIL");
            result = stop(session, &text);
            break;
        case DECISION_STOP_UNDETERMINED:
            explain_findings(&text, session->language, check, MESSAGE_UNDETERMINED_STOP, L"UNKNOWN");
            result = stop(session, &text);
            break;
        case DECISION_FAULT:
            result = disagree(session, check, &text);
            break;
    }
    text_free(&text);
    return result;
}

static UINT act(const Session *session, const Settings *settings) {
    Check check;
    UINT result = ERROR_INSTALL_FAILURE;
    check_run(&check, session, settings);
    switch (check.end) {
        case CHECK_REPORTED:
            result = act_on_report(session, settings, &check);
            break;
        case CHECK_CANCELLED:
            session_log(session, L"cancelled by the person; the tool was ended");
            result = ERROR_INSTALL_USEREXIT;
            break;
        case CHECK_FAILED:
            publish(session, L"FAULT", EXIT_FAULT, &check.report_path, &check.why);
            explain_report(&check.why, session->language, &check);
            result = stop(session, &check.why);
            break;
    }
    check_free(&check);
    return result;
}

typedef enum { ASKS_ALWAYS, ASKS_UNLESS_ANSWERED } Asking;

static UINT check(MSIHANDLE install, Asking asking) {
    Session session;
    Settings settings;
    Text why = TEXT_EMPTY;
    UINT result;
    session_open(&session, install);
    session_announce(&session);
    if (settings_read(&settings, &session, &why)) {
        result = asking == ASKS_UNLESS_ANSWERED && was_answered(&session, &settings) ? ERROR_SUCCESS : act(&session, &settings);
        if (result == ERROR_SUCCESS) {
            remember_answer(&session, &settings);
        }
    } else {
        Text none = TEXT_EMPTY;
        publish(&session, L"FAULT", EXIT_FAULT, &none, &why);
        result = stop(&session, &why);
    }
    settings_free(&settings);
    text_free(&why);
    return result;
}

UINT __stdcall TwsPreflightCheck(MSIHANDLE install) {
    return check(install, ASKS_UNLESS_ANSWERED);
}

UINT __stdcall TwsPreflightCheckInDialogs(MSIHANDLE install) {
    return check(install, ASKS_ALWAYS);
}
