/* What the installer needs of a report (schema tws-preflight/report/1): the verdict and its findings. */
#ifndef TWS_REPORT_H
#define TWS_REPORT_H

#include "json.h"

typedef enum {
    VERDICT_NONE,
    VERDICT_READY,
    VERDICT_READY_WITH_WARNINGS,
    VERDICT_BLOCKED,
    VERDICT_UNDETERMINED
} Verdict;

typedef struct {
    Json json;
    Verdict verdict;
    uint32_t findings;
    const char *fault;
} Report;

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

/* Reads a whole report of this machine. On false `fault` says why: not JSON, another schema, a sample, a partial run,
   no verdict, no findings, or a verdict that its findings contradict. The bytes must outlive the report. */
bool report_read(Report *report, const unsigned char *bytes, size_t length);
void report_free(Report *report);

/* The report's own word for a verdict. */
const wchar_t *verdict_word(Verdict verdict);

/* The first finding and the one after it; JSON_NONE past the last. */
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
