#include "expect.h"

#include <stdlib.h>

#include "report.h"

#define HEAD "{\"schema\":\"tws-preflight/report/1\",\"sample\":false,\"partial\":false,"
#define ONE "\"findings\":[{\"id\":\"server.dotnet\",\"status\":\"FAIL\",\"level\":\"REQUIRED\",\"title\":\"t\",\"waiver\":null}]}"

static const char *fault_of(const char *text) {
    static const char *fault;
    Report report;
    fault = report_read(&report, (const unsigned char *)text, strlen(text)) ? NULL : report.fault;
    report_free(&report);
    return fault;
}

static void each_verdict_is_known_by_its_word(void) {
    EXPECT(fault_of(HEAD "\"verdict\":\"BLOCKED\"," ONE) == NULL);
    EXPECT(fault_of(HEAD "\"verdict\":\"UNDETERMINED\"," ONE) == NULL);
    EXPECT(fault_of(HEAD "\"verdict\":\"READY\",\"findings\":[{\"status\":\"PASS\"}]}") == NULL);
    EXPECT(fault_of(HEAD "\"verdict\":\"READY_WITH_WARNINGS\",\"findings\":[{\"status\":\"FAIL\",\"level\":\"RECOMMENDED\"}]}")
        == NULL);
}

static void what_is_no_whole_report_of_this_machine_is_refused(void) {
    EXPECT(fault_of("[]") != NULL);
    EXPECT(fault_of("{}") != NULL);
    EXPECT(fault_of("{\"schema\":\"tws-preflight/report/2\",\"sample\":false,\"partial\":false,\"verdict\":\"READY\"," ONE) != NULL);
    EXPECT(fault_of("{\"schema\":\"tws-preflight/report/1\",\"sample\":true,\"partial\":false,\"verdict\":\"BLOCKED\"," ONE) != NULL);
    EXPECT(fault_of("{\"schema\":\"tws-preflight/report/1\",\"sample\":false,\"partial\":true,\"verdict\":\"BLOCKED\"," ONE) != NULL);
    EXPECT(fault_of("{\"schema\":\"tws-preflight/report/1\",\"sample\":false,\"verdict\":\"BLOCKED\"," ONE) != NULL);
    EXPECT(fault_of(HEAD ONE) != NULL);
    EXPECT(fault_of(HEAD "\"verdict\":\"ready\"," ONE) != NULL);
    EXPECT(fault_of(HEAD "\"verdict\":\"READY\",\"verdict\":\"BLOCKED\"," ONE) != NULL);
    EXPECT(fault_of(HEAD "\"verdict\":true," ONE) != NULL);
    EXPECT(fault_of(HEAD "\"verdict\":\"READY\"}") != NULL);
    EXPECT(fault_of(HEAD "\"verdict\":\"READY\",\"findings\":[]}") != NULL);
    EXPECT(fault_of(HEAD "\"verdict\":\"READY\",\"findings\":{\"id\":\"x\"}}") != NULL);
}

static void a_ready_verdict_over_a_failed_required_check_is_refused(void) {
    EXPECT(fault_of(HEAD "\"verdict\":\"READY\"," ONE) != NULL);
    EXPECT(fault_of(HEAD "\"verdict\":\"READY_WITH_WARNINGS\"," ONE) != NULL);
}

static void a_finding_is_one_line_of_bounded_length(void) {
    size_t length = 200000;
    char *text = malloc(length + 400);
    Report report;
    Finding finding = FINDING_EMPTY;
    strcpy(text, HEAD "\"verdict\":\"BLOCKED\",\"findings\":[{\"id\":\"a\\nb\\u0007c\",\"row\":7,\"title\":\"");
    memset(text + strlen(text), 'x', length + 1);
    strcpy(text + length, "\"}, 5]}");
    EXPECT(report_read(&report, (unsigned char *)text, strlen(text)));
    report_finding(&report, report_first(&report), &finding);
    EXPECT(text_is(&finding.id, L"a b c"));
    EXPECT(finding.row.length == 0);
    EXPECT(finding.title.length == 1000);
    report_finding(&report, report_next(&report, report_first(&report)), &finding);
    EXPECT(finding.id.length == 0 && finding.title.length == 0);
    finding_free(&finding);
    report_free(&report);
    free(text);
}

static void findings_are_counted_by_status(void) {
    static const char TEXT[] = HEAD "\"verdict\":\"BLOCKED\",\"findings\":[{\"status\":\"PASS\"},{\"status\":\"FAIL\"},{\"status\":\"PASS\"},"
        "{\"status\":\"PASSED\"},{}]}";
    Report report;
    EXPECT(report_read(&report, (const unsigned char *)TEXT, sizeof TEXT - 1));
    EXPECT(report_count(&report, L"PASS") == 2);
    EXPECT(report_count(&report, L"FAIL") == 1);
    EXPECT(report_count(&report, L"WARN") == 0);
    report_free(&report);
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
        for (at = report_first(&report); at != JSON_NONE; at = report_next(&report, at)) {
            report_finding(&report, at, &finding);
        }
        report_count(&report, L"PASS");
    }
    finding_free(&finding);
    report_free(&report);
}

static void damaged_reports_never_bring_the_reader_down(void) {
    static const char WHOLE[] = HEAD "\"verdict\":\"BLOCKED\",\"summary\":{\"PASS\":1},\"findings\":[{\"id\":\"a.b\",\"row\":\"R1\","
        "\"status\":\"FAIL\",\"level\":\"REQUIRED\",\"title\":\"\\u00e9\\ud83d\\ude00\xC3\xA9\",\"evidence\":[{\"value\":[1,-2.5e7]}]}]}";
    static const unsigned char SIGNS[] = "{}[]\",:\\u0dD8eE-+.\x80\xC3\xE2\xF0\xFF\0\n tfn";
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
    TEST(what_is_no_whole_report_of_this_machine_is_refused),
    TEST(a_ready_verdict_over_a_failed_required_check_is_refused),
    TEST(a_finding_is_one_line_of_bounded_length),
    TEST(findings_are_counted_by_status),
    TEST(damaged_reports_never_bring_the_reader_down),
    { NULL, NULL },
};
