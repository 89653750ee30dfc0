#include "expect.h"

#ifdef _WIN32
#include <windows.h>
#endif

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

#ifdef _WIN32
static int child(void) {
    BOOL inside = FALSE;
    return IsProcessInJob(GetCurrentProcess(), NULL, &inside) && inside ? CHILD_IN_A_JOB : CHILD_IN_NONE;
}
#endif

int main(int argc, char **argv) {
#ifdef _WIN32
    if (argc > 1 && strcmp(argv[1], "in-a-job") == 0) {
        return child();
    }
#else
    (void)argc;
    (void)argv;
#endif
    int count = run(LINES_TESTS) + run(REPORT_TESTS) + run(WORDS_TESTS);
#ifdef _WIN32
    count += run(WINDOWS_TESTS);
#endif
    printf("%d tests, %d expectations failed\n", count, expectations_failed);
    return expectations_failed == 0 ? 0 : 1;
}
