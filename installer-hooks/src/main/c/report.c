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

const wchar_t *verdict_word(Verdict verdict) {
    size_t i;
    for (i = 0; i < VERDICT_COUNT; i++) {
        if (VERDICTS[i].verdict == verdict) {
            return VERDICTS[i].word;
        }
    }
    return L"NONE";
}

static bool is_text(const Report *report, const char *name, const wchar_t *wanted) {
    Text seen = TEXT_EMPTY;
    bool same;
    json_text(&report->json, json_member(&report->json, JSON_ROOT, name), FIELD_LIMIT, &seen);
    same = text_is_whole(&seen) && text_is(&seen, wanted);
    text_free(&seen);
    return same;
}

static bool is_false(const Report *report, const char *name) {
    return json_is(&report->json, json_member(&report->json, JSON_ROOT, name), JSON_FALSE);
}

static Verdict read_verdict(const Report *report) {
    size_t i;
    for (i = 0; i < VERDICT_COUNT; i++) {
        if (is_text(report, "verdict", VERDICTS[i].word)) {
            return VERDICTS[i].verdict;
        }
    }
    return VERDICT_NONE;
}

/* True when something required failed although the verdict lets the install go on. */
static bool contradicts_itself(const Report *report) {
    Finding finding = FINDING_EMPTY;
    bool contradicts = false;
    uint32_t at;
    if (report->verdict != VERDICT_READY && report->verdict != VERDICT_READY_WITH_WARNINGS) {
        return false;
    }
    for (at = report_first(report); at != JSON_NONE && !contradicts; at = report_next(report, at)) {
        report_finding(report, at, &finding);
        contradicts = finding_stands_in_the_way(&finding, L"FAIL");
    }
    finding_free(&finding);
    return contradicts;
}

static const char *first_fault(Report *report) {
    if (!is_text(report, "schema", L"tws-preflight/report/1")) {
        return "it is not of schema tws-preflight/report/1";
    }
    if (!is_false(report, "sample")) {
        return "it is a sample, not this machine";
    }
    if (!is_false(report, "partial")) {
        return "it is partial";
    }
    report->verdict = read_verdict(report);
    if (report->verdict == VERDICT_NONE) {
        return "it has no verdict";
    }
    report->findings = json_member(&report->json, JSON_ROOT, "findings");
    if (json_first(&report->json, report->findings) == JSON_NONE) {
        return "it has no findings";
    }
    return contradicts_itself(report) ? "it says ready, and a required check failed" : NULL;
}

bool report_read(Report *report, const unsigned char *bytes, size_t length) {
    report->verdict = VERDICT_NONE;
    report->findings = JSON_NONE;
    if (!json_parse(&report->json, bytes, length)) {
        report->fault = report->json.fault;
        return false;
    }
    report->fault = first_fault(report);
    if (report->fault != NULL) {
        report_free(report);
    }
    return report->fault == NULL;
}

void report_free(Report *report) {
    json_free(&report->json);
    report->verdict = VERDICT_NONE;
    report->findings = JSON_NONE;
}

uint32_t report_first(const Report *report) {
    return json_first(&report->json, report->findings);
}

uint32_t report_next(const Report *report, uint32_t finding) {
    return json_next(&report->json, report->findings, finding);
}

static void field(const Report *report, uint32_t finding, const char *name, Text *into) {
    size_t i;
    text_clear(into);
    json_text(&report->json, json_member(&report->json, finding, name), FIELD_LIMIT, into);
    for (i = 0; i < into->length; i++) {
        /* One finding, one line in the log: text from a machine must not look like another line. */
        if (into->at[i] < L' ') {
            into->at[i] = L' ';
        }
    }
}

void report_finding(const Report *report, uint32_t at, Finding *finding) {
    field(report, at, "id", &finding->id);
    field(report, at, "row", &finding->row);
    field(report, at, "status", &finding->status);
    field(report, at, "level", &finding->level);
    field(report, at, "title", &finding->title);
    field(report, at, "message", &finding->message);
    field(report, at, "observed", &finding->observed);
    field(report, at, "required", &finding->required);
    field(report, at, "remedy", &finding->remedy);
}

bool finding_stands_in_the_way(const Finding *finding, const wchar_t *status) {
    return text_is(&finding->status, status) && text_is(&finding->level, L"REQUIRED");
}

void finding_free(Finding *finding) {
    text_free(&finding->id);
    text_free(&finding->row);
    text_free(&finding->status);
    text_free(&finding->level);
    text_free(&finding->title);
    text_free(&finding->message);
    text_free(&finding->observed);
    text_free(&finding->required);
    text_free(&finding->remedy);
}

unsigned report_count(const Report *report, const wchar_t *status) {
    Finding finding = FINDING_EMPTY;
    unsigned count = 0;
    uint32_t at;
    for (at = report_first(report); at != JSON_NONE; at = report_next(report, at)) {
        report_finding(report, at, &finding);
        count += text_is(&finding.status, status) ? 1u : 0u;
    }
    finding_free(&finding);
    return count;
}
