/* One run of the tool, from the folder it lies in to the report it leaves. */
#ifndef TWS_CHECK_H
#define TWS_CHECK_H

#include "report.h"
#include "settings.h"

typedef enum {
    /* The report can be read. */
    CHECK_REPORTED,
    /* There is no report to go by; `why` says so in the person's words. */
    CHECK_FAILED,
    CHECK_CANCELLED
} CheckEnd;

typedef struct {
    CheckEnd end;
    unsigned long exit_code;
    Report report;
    unsigned char *bytes;
    /* The report a person opens; empty when there is none. */
    Text report_path;
    Text why;
} Check;

void check_run(Check *check, const Session *session, const Settings *settings);
void check_free(Check *check);

#endif
