/* The smallest test bench that names what failed: TEST(sentence) { EXPECT(...); } */
#ifndef TWS_EXPECT_H
#define TWS_EXPECT_H

#include <stdio.h>
#include <string.h>
#include <wchar.h>

typedef void (*TestBody)(void);

typedef struct {
    const char *name;
    TestBody body;
} TestCase;

extern int expectations_failed;

#define EXPECT(what) \
    do { \
        if (!(what)) { \
            expectations_failed++; \
            printf("    %s:%d: not so: %s\n", __FILE__, __LINE__, #what); \
        } \
    } while (0)

#define TEST(name) { #name, name }

extern const TestCase LINES_TESTS[];
extern const TestCase REPORT_TESTS[];
extern const TestCase WORDS_TESTS[];
#ifdef _WIN32
extern const TestCase WINDOWS_TESTS[];

/* What a child of a test ends with. */
#define CHILD_IN_A_JOB 41
#define CHILD_IN_NONE 40
#endif

#endif
