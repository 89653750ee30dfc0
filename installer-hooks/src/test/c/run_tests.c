#include "expect.h"

int expectations_failed = 0;

static int run(const TestCase *tests) {
    int count = 0;
    for (; tests->name != NULL; tests++, count++) {
        int before = expectations_failed;
        printf("  %s\n", tests->name);
        fflush(stdout);
        tests->body();
        if (expectations_failed != before) {
            printf("  FAILED: %s\n", tests->name);
        }
    }
    return count;
}

int main(void) {
    int count = run(LINES_TESTS) + run(REPORT_TESTS) + run(WORDS_TESTS);
#ifdef _WIN32
    count += run(WINDOWS_TESTS);
#endif
    printf("%d tests, %d expectations failed\n", count, expectations_failed);
    return expectations_failed == 0 ? 0 : 1;
}
