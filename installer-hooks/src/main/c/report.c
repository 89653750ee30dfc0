#include "report.h"

/* Longer than any text the tool writes into a finding, short enough for a log line. */
#define FIELD_LIMIT 1000

static const struct {
    Verdict verdict;
    const wchar_t *word;
} VERDICTS[] = {
    { VERDICT_READY, L"READY" },
    { VERDICT_READY_WITH_WARNINGS, L"READY_WITH_WARNINGS" },
    { VERDICT_BLOCKED, L"BLOCKED" },
    { VERDICT_UNDETERMINED, L"UNDETERMINED" },
};

#define VERDICT_COUNT (sizeof VERDICTS / sizeof VERDICTS[0])

/* Where each field of a finding stands in its line. */
#define FIELD_COUNT 9u

static void fields_of(Finding *finding, Text *fields[FIELD_COUNT]) {
    fields[0] = &finding->id;
    fields[1] = &finding->row;
    fields[2] = &finding->status;
    fields[3] = &finding->level;
    fields[4] = &finding->title;
    fields[5] = &finding->message;
    fields[6] = &finding->observed;
    fields[7] = &finding->required;
    fields[8] = &finding->remedy;
}

const wchar_t *verdict_word(Verdict verdict) {
    size_t i;
    for (i = 0; i < VERDICT_COUNT; i++) {
        if (VERDICTS[i].verdict == verdict) {
            return VERDICTS[i].word;
        }
    }
    return L"NONE";
}

/* The first line of a key from this line on; `length` when there is none. */
static uint32_t find(const Report *report, uint32_t line, const char *key) {
    while (line < report->lines.length && !lines_key_is(&report->lines, line, key)) {
        line = lines_next(&report->lines, line);
    }
    return line;
}

static bool value_is(const Report *report, uint32_t line, const wchar_t *wanted) {
    Text seen = TEXT_EMPTY;
    bool same;
    lines_value(&report->lines, line, 1, FIELD_LIMIT, &seen);
    same = lines_values(&report->lines, line) == 1 && text_is_whole(&seen) && text_is(&seen, wanted);
    text_free(&seen);
    return same;
}

/* Said once and so. What is said twice says nothing. */
static bool says(const Report *report, const char *key, const wchar_t *wanted) {
    uint32_t line = find(report, 0, key);
    return line < report->lines.length && value_is(report, line, wanted)
        && find(report, lines_next(&report->lines, line), key) == report->lines.length;
}

static Verdict read_verdict(const Report *report) {
    size_t i;
    for (i = 0; i < VERDICT_COUNT; i++) {
        if (says(report, "verdict", VERDICTS[i].word)) {
            return VERDICTS[i].verdict;
        }
    }
    return VERDICT_NONE;
}

/* The last line, and no other, says how many findings there are: a report that was cut short anywhere lacks it. */
static bool is_complete(const Report *report, unsigned findings) {
    uint32_t end = find(report, 0, "end");
    Text count = TEXT_EMPTY;
    bool complete;
    text_add_number(&count, findings);
    complete = end < report->lines.length && lines_next(&report->lines, end) == report->lines.length
        && value_is(report, end, text_of(&count));
    text_free(&count);
    return complete;
}

static bool findings_are_whole(const Report *report, unsigned *count) {
    uint32_t at;
    *count = 0;
    for (at = report_first(report); at != REPORT_NONE; at = report_next(report, at)) {
        if (lines_values(&report->lines, at) != FIELD_COUNT) {
            return false;
        }
        ++*count;
    }
    return true;
}

/* True when something required failed although the verdict lets the install go on. */
static bool contradicts_itself(const Report *report) {
    Finding finding = FINDING_EMPTY;
    bool contradicts = false;
    uint32_t at;
    if (report->verdict != VERDICT_READY && report->verdict != VERDICT_READY_WITH_WARNINGS) {
        return false;
    }
    for (at = report_first(report); at != REPORT_NONE && !contradicts; at = report_next(report, at)) {
        report_finding(report, at, &finding);
        contradicts = finding_stands_in_the_way(&finding, L"FAIL");
    }
    finding_free(&finding);
    return contradicts;
}

static const char *first_fault(Report *report) {
    unsigned findings;
    if (!lines_key_is(&report->lines, 0, "schema") || !says(report, "schema", L"tws-preflight/msi/1")) {
        return "it is not of schema tws-preflight/msi/1";
    }
    if (!findings_are_whole(report, &findings)) {
        return "a finding of it is damaged";
    }
    if (!is_complete(report, findings)) {
        return "it is cut short";
    }
    if (!says(report, "sample", L"false")) {
        return "it is a sample, not this machine";
    }
    if (!says(report, "partial", L"false")) {
        return "it is partial";
    }
    report->verdict = read_verdict(report);
    if (report->verdict == VERDICT_NONE) {
        return "it has no verdict";
    }
    if (findings == 0) {
        return "it has no findings";
    }
    return contradicts_itself(report) ? "it says ready, and a required check failed" : NULL;
}

bool report_read(Report *report, const unsigned char *bytes, size_t length) {
    *report = (Report){ { bytes, 0 }, VERDICT_NONE, "it is no text in whole lines" };
    if (lines_are_sound(bytes, length)) {
        report->lines.length = (uint32_t)length;
        report->fault = first_fault(report);
    }
    if (report->fault != NULL) {
        report->lines.length = 0;
        report->verdict = VERDICT_NONE;
    }
    return report->fault == NULL;
}

uint32_t report_first(const Report *report) {
    return report_next(report, 0);
}

uint32_t report_next(const Report *report, uint32_t finding) {
    uint32_t line = find(report, lines_next(&report->lines, finding), "finding");
    return line < report->lines.length ? line : REPORT_NONE;
}

static void field(const Report *report, uint32_t finding, unsigned number, Text *into) {
    size_t i;
    text_clear(into);
    lines_value(&report->lines, finding, number, FIELD_LIMIT, into);
    for (i = 0; i < into->length; i++) {
        /* One finding, one line in the log: text from a machine must not look like another line. */
        if (into->at[i] < L' ') {
            into->at[i] = L' ';
        }
    }
}

void report_finding(const Report *report, uint32_t at, Finding *finding) {
    Text *fields[FIELD_COUNT];
    unsigned i;
    fields_of(finding, fields);
    for (i = 0; i < FIELD_COUNT; i++) {
        field(report, at, i + 1, fields[i]);
    }
}

bool finding_stands_in_the_way(const Finding *finding, const wchar_t *status) {
    return text_is(&finding->status, status) && text_is(&finding->level, L"REQUIRED");
}

void finding_free(Finding *finding) {
    Text *fields[FIELD_COUNT];
    unsigned i;
    fields_of(finding, fields);
    for (i = 0; i < FIELD_COUNT; i++) {
        text_free(fields[i]);
    }
}

unsigned report_count(const Report *report, const wchar_t *status) {
    Finding finding = FINDING_EMPTY;
    unsigned count = 0;
    uint32_t at;
    for (at = report_first(report); at != REPORT_NONE; at = report_next(report, at)) {
        report_finding(report, at, &finding);
        count += text_is(&finding.status, status) ? 1u : 0u;
    }
    finding_free(&finding);
    return count;
}
