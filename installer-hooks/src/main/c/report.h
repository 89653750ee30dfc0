/* What the installer needs of a report (schema tws-preflight/msi/1, docs/msi-format.md): the verdict and its findings. */
#ifndef TWS_REPORT_H
#define TWS_REPORT_H

#include "lines.h"

typedef enum {
    VERDICT_NONE,
    VERDICT_READY,
    VERDICT_READY_WITH_WARNINGS,
    VERDICT_BLOCKED,
    VERDICT_UNDETERMINED
} Verdict;

typedef struct {
    Lines lines;
    Verdict verdict;
    const char *fault;
} Report;

/* In the order of a finding's line. */
typedef struct {
    Text id;
    Text row;
    Text status;
    Text level;
    Text title;
    Text message;
    Text observed;
    Text required;
    Text remedy;
} Finding;

#define FINDING_EMPTY ((Finding){ TEXT_EMPTY, TEXT_EMPTY, TEXT_EMPTY, TEXT_EMPTY, TEXT_EMPTY, TEXT_EMPTY, TEXT_EMPTY, \
    TEXT_EMPTY, TEXT_EMPTY })

/* No finding: the first line is none. */
#define REPORT_NONE 0u

/* Reads a whole report of this machine. On false `fault` says why: another schema, cut short, damaged, a sample, a partial
   run, no verdict, no findings, or a verdict that its findings contradict. The bytes must outlive the report. */
bool report_read(Report *report, const unsigned char *bytes, size_t length);

/* The report's own word for a verdict. */
const wchar_t *verdict_word(Verdict verdict);

/* The first finding and the one after it; REPORT_NONE past the last. */
uint32_t report_first(const Report *report);
uint32_t report_next(const Report *report, uint32_t finding);

/* Fills in a finding, each field on one line and of bounded length. */
void report_finding(const Report *report, uint32_t at, Finding *finding);
void finding_free(Finding *finding);

/* A required check of this status: FAIL blocks, UNKNOWN leaves the verdict open. */
bool finding_stands_in_the_way(const Finding *finding, const wchar_t *status);

/* How many findings have this status. */
unsigned report_count(const Report *report, const wchar_t *status);

#endif
