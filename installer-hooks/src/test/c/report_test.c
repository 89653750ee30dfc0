#include "expect.h"

#include <stdlib.h>

#include "report.h"

#define HEAD "schema\ttws-preflight/msi/1\nsample\tfalse\npartial\tfalse\n"
#define FAILED "finding\tserver.dotnet\tR15\tFAIL\tREQUIRED\tt\tm\to\tr\td\n"
#define PASSED "finding\tserver.dotnet\tR15\tPASS\tREQUIRED\tt\tm\to\tr\t\n"
#define ONE FAILED "end\t1\n"

static const char *fault_of(const char *text) {
    static const char *fault;
    Report report;
    fault = report_read(&report, (const unsigned char *)text, strlen(text)) ? NULL : report.fault;
    return fault;
}

static void each_verdict_is_known_by_its_word(void) {
    EXPECT(fault_of(HEAD "verdict\tBLOCKED\n" ONE) == NULL);
    EXPECT(fault_of(HEAD "verdict\tUNDETERMINED\n" ONE) == NULL);
    EXPECT(fault_of(HEAD "verdict\tREADY\n" PASSED "end\t1\n") == NULL);
    EXPECT(fault_of(HEAD "verdict\tREADY_WITH_WARNINGS\nfinding\ta\t\tFAIL\tRECOMMENDED\t\t\t\t\t\nend\t1\n") == NULL);
}

static void a_key_that_is_not_known_is_passed_over(void) {
    EXPECT(fault_of(HEAD "verdict\tBLOCKED\nlater\tthing\t2\n\n" ONE) == NULL);
}

static void what_is_no_whole_report_of_this_machine_is_refused(void) {
    EXPECT(fault_of("") != NULL);
    EXPECT(fault_of("\n") != NULL);
    EXPECT(fault_of("{\"schema\":\"tws-preflight/report/1\",\"verdict\":\"READY\"}\n") != NULL);
    EXPECT(fault_of("\xEF\xBB\xBF" HEAD "verdict\tBLOCKED\n" ONE) != NULL);
    EXPECT(fault_of("schema\ttws-preflight/msi/2\nsample\tfalse\npartial\tfalse\nverdict\tREADY\n" PASSED "end\t1\n") != NULL);
    EXPECT(fault_of("schema\ttws-preflight/msi/1\textra\nsample\tfalse\npartial\tfalse\nverdict\tREADY\n" PASSED "end\t1\n") != NULL);
    EXPECT(fault_of("sample\tfalse\nschema\ttws-preflight/msi/1\npartial\tfalse\nverdict\tREADY\n" PASSED "end\t1\n") != NULL);
    EXPECT(fault_of(HEAD "schema\ttws-preflight/msi/1\nverdict\tREADY\n" PASSED "end\t1\n") != NULL);
    EXPECT(fault_of("schema\ttws-preflight/msi/1\nsample\ttrue\npartial\tfalse\nverdict\tREADY\n" PASSED "end\t1\n") != NULL);
    EXPECT(fault_of("schema\ttws-preflight/msi/1\nsample\tfalse\npartial\ttrue\nverdict\tREADY\n" PASSED "end\t1\n") != NULL);
    EXPECT(fault_of("schema\ttws-preflight/msi/1\nsample\tfalse\nverdict\tREADY\n" PASSED "end\t1\n") != NULL);
    EXPECT(fault_of(HEAD PASSED "end\t1\n") != NULL);
    EXPECT(fault_of(HEAD "verdict\tready\n" PASSED "end\t1\n") != NULL);
    EXPECT(fault_of(HEAD "verdict\tREADY\nverdict\tBLOCKED\n" PASSED "end\t1\n") != NULL);
    EXPECT(fault_of(HEAD "verdict\tREADY\nverdict\tREADY\n" PASSED "end\t1\n") != NULL);
    EXPECT(fault_of(HEAD "verdict\tREADY\tBLOCKED\n" PASSED "end\t1\n") != NULL);
    EXPECT(fault_of(HEAD "verdict\tREADY\nend\t0\n") != NULL);
    EXPECT(fault_of(HEAD "verdict\tREADY\nfinding\tserver.dotnet\tR15\tPASS\nend\t1\n") != NULL);
}

static void a_report_that_is_cut_short_anywhere_is_refused(void) {
    static const char WHOLE[] = HEAD "verdict\tREADY\n" PASSED PASSED "end\t2\n";
    size_t length;
    Report report;
    EXPECT(fault_of(WHOLE) == NULL);
    for (length = 0; length < sizeof WHOLE - 1; length++) {
        EXPECT(!report_read(&report, (const unsigned char *)WHOLE, length));
        EXPECT(report.verdict == VERDICT_NONE && report_first(&report) == REPORT_NONE);
    }
}

static void an_end_that_is_not_the_last_line_or_counts_otherwise_is_refused(void) {
    EXPECT(fault_of(HEAD "verdict\tREADY\n" PASSED "end\t1\n" PASSED) != NULL);
    EXPECT(fault_of(HEAD "verdict\tREADY\n" PASSED "end\t1\nend\t1\n") != NULL);
    EXPECT(fault_of(HEAD "verdict\tREADY\n" PASSED "end\t1\n\n") != NULL);
    EXPECT(fault_of(HEAD "verdict\tREADY\n" PASSED "end\t2\n") != NULL);
    EXPECT(fault_of(HEAD "verdict\tREADY\n" PASSED "end\t01\n") != NULL);
    EXPECT(fault_of(HEAD "verdict\tREADY\n" PASSED "end\n") != NULL);
}

static void a_ready_verdict_over_a_failed_required_check_is_refused(void) {
    EXPECT(fault_of(HEAD "verdict\tREADY\n" ONE) != NULL);
    EXPECT(fault_of(HEAD "verdict\tREADY_WITH_WARNINGS\n" ONE) != NULL);
}

static void a_finding_is_one_line_of_bounded_length(void) {
    size_t length = 200000;
    char *text = malloc(length + 400);
    Report report;
    Finding finding = FINDING_EMPTY;
    strcpy(text, HEAD "verdict\tBLOCKED\nfinding\ta\\nb\\tc\\r\\\\\t\tFAIL\tREQUIRED\t");
    memset(text + strlen(text), 'x', length + 1);
    strcpy(text + length, "\tm\to\tr\td\nfinding\t\t\t\t\t\t\t\t\t\nend\t2\n");
    EXPECT(report_read(&report, (unsigned char *)text, strlen(text)));
    report_finding(&report, report_first(&report), &finding);
    EXPECT(text_is(&finding.id, L"a b c \\"));
    EXPECT(finding.row.length == 0);
    EXPECT(finding.title.length == 1000);
    EXPECT(text_is(&finding.remedy, L"d"));
    report_finding(&report, report_next(&report, report_first(&report)), &finding);
    EXPECT(finding.id.length == 0 && finding.title.length == 0);
    EXPECT(report_next(&report, report_next(&report, report_first(&report))) == REPORT_NONE);
    finding_free(&finding);
    free(text);
}

static void findings_are_counted_by_status(void) {
    static const char TEXT[] = HEAD "verdict\tBLOCKED\n" PASSED FAILED PASSED "finding\ta\t\tPASSED\t\t\t\t\t\t\nend\t4\n";
    Report report;
    EXPECT(report_read(&report, (const unsigned char *)TEXT, sizeof TEXT - 1));
    EXPECT(report_count(&report, L"PASS") == 2);
    EXPECT(report_count(&report, L"FAIL") == 1);
    EXPECT(report_count(&report, L"WARN") == 0);
}

static unsigned next_random(unsigned *state) {
    *state = *state * 1103515245u + 12345u;
    return *state >> 16;
}

/* Nothing is expected of the answer: what matters is that no input brings the reader down. */
static void use(const unsigned char *bytes, size_t length) {
    Report report;
    Finding finding = FINDING_EMPTY;
    uint32_t at;
    if (report_read(&report, bytes, length)) {
        for (at = report_first(&report); at != REPORT_NONE; at = report_next(&report, at)) {
            report_finding(&report, at, &finding);
        }
        report_count(&report, L"PASS");
    }
    finding_free(&finding);
}

static void damaged_reports_never_bring_the_reader_down(void) {
    static const char WHOLE[] = HEAD "verdict\tBLOCKED\ncount\tPASS\t1\nfinding\ta.b\tR1\tFAIL\tREQUIRED\t\\t\xC3\xA9\xF0\x9F\x98\x80"
        "\tm\\n\to\tr\\\\\td\nend\t1\n";
    static const unsigned char SIGNS[] = "\t\n\\tnr01 \r\x80\xC3\xE2\xF0\xFF\0endfinding";
    unsigned state = 20261123u;
    unsigned round;
    for (round = 0; round < 200000; round++) {
        size_t length = sizeof WHOLE - 1;
        unsigned char *bytes = malloc(length);
        unsigned edits = 1 + next_random(&state) % 4;
        memcpy(bytes, WHOLE, length);
        while (edits-- > 0) {
            size_t at = next_random(&state) % length;
            switch (next_random(&state) % 3) {
                case 0: bytes[at] = SIGNS[next_random(&state) % (sizeof SIGNS - 1)]; break;
                case 1: bytes[at] = (unsigned char)next_random(&state); break;
                default: {
                    size_t from = next_random(&state) % length;
                    size_t most = length - (at > from ? at : from);
                    memmove(bytes + at, bytes + from, most > 12 ? 12 : most);
                }
            }
        }
        use(bytes, next_random(&state) % 4 == 0 ? next_random(&state) % length : length);
        free(bytes);
    }
}

const TestCase REPORT_TESTS[] = {
    TEST(each_verdict_is_known_by_its_word),
    TEST(a_key_that_is_not_known_is_passed_over),
    TEST(what_is_no_whole_report_of_this_machine_is_refused),
    TEST(a_report_that_is_cut_short_anywhere_is_refused),
    TEST(an_end_that_is_not_the_last_line_or_counts_otherwise_is_refused),
    TEST(a_ready_verdict_over_a_failed_required_check_is_refused),
    TEST(a_finding_is_one_line_of_bounded_length),
    TEST(findings_are_counted_by_status),
    TEST(damaged_reports_never_bring_the_reader_down),
    { NULL, NULL },
};
