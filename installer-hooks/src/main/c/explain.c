#include "explain.h"

/* A message box that names more than this is not read. */
#define MOST_NAMED 8u

static void add_more(Text *into, Language language, unsigned number) {
    Text digits = TEXT_EMPTY;
    const wchar_t *value;
    text_add_number(&digits, number);
    value = text_of(&digits);
    message_add(into, language, MESSAGE_MORE, &value, 1);
    text_free(&digits);
}

static void add_findings(Text *into, Language language, const Report *report, const wchar_t *status) {
    Finding finding = FINDING_EMPTY;
    unsigned named = 0;
    unsigned more = 0;
    uint32_t at;
    for (at = report_first(report); at != REPORT_NONE; at = report_next(report, at)) {
        report_finding(report, at, &finding);
        if (!finding_stands_in_the_way(&finding, status)) {
            continue;
        }
        if (named == MOST_NAMED) {
            more++;
            continue;
        }
        const wchar_t *values[] = { text_of(&finding.id), text_of(&finding.title), text_of(&finding.observed),
            text_of(&finding.required) };
        named++;
        text_add_char(into, L'\n');
        message_add(into, language, MESSAGE_FINDING, values, 4);
    }
    if (more > 0) {
        text_add_char(into, L'\n');
        add_more(into, language, more);
    }
    finding_free(&finding);
}

void explain_report(Text *into, Language language, const Check *check) {
    const wchar_t *report = text_of(&check->report_path);
    if (check->report_path.length > 0) {
        text_add(into, L"\n\n");
        message_add(into, language, MESSAGE_REPORT, &report, 1);
    }
}

void explain_findings(Text *into, Language language, const Check *check, Message message, const wchar_t *status) {
    message_add(into, language, message, NULL, 0);
    add_findings(into, language, &check->report, status);
    explain_report(into, language, check);
}

void explain_counts(Text *into, Language language, const Report *report) {
    static const wchar_t *const STATUSES[] = { L"PASS", L"FAIL", L"WARN", L"UNKNOWN", L"MANUAL", L"NOT_APPLICABLE",
        L"WAIVED", L"CONFIRMED" };
    enum { COUNT = sizeof STATUSES / sizeof STATUSES[0] };
    Text digits[COUNT];
    const wchar_t *values[COUNT + 1] = { verdict_word(report->verdict) };
    int i;
    for (i = 0; i < COUNT; i++) {
        digits[i] = TEXT_EMPTY;
        text_add_number(&digits[i], report_count(report, STATUSES[i]));
        values[i + 1] = text_of(&digits[i]);
    }
    message_add(into, language, MESSAGE_COUNTS, values, COUNT + 1);
    for (i = 0; i < COUNT; i++) {
        text_free(&digits[i]);
    }
}
