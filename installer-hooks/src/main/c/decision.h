/* What the installer does about a run: one table, nothing of Windows Installer in it. */
#ifndef TWS_DECISION_H
#define TWS_DECISION_H

#include <stdbool.h>

#include "report.h"

/* The tool's exit codes, the same in every way in. */
enum { EXIT_READY = 0, EXIT_BLOCKED = 1, EXIT_USAGE = 2, EXIT_UNDETERMINED = 3, EXIT_FAULT = 70 };

typedef enum {
    DECISION_GO_ON,
    DECISION_STOP,
    /* Nobody can be asked, or nobody said yes beforehand. */
    DECISION_STOP_UNDETERMINED,
    DECISION_ASK,
    /* The tool's exit code and its report do not agree: neither is believed. */
    DECISION_FAULT
} Decision;

/* Who is there to answer. */
typedef enum { AUDIENCE_NOBODY, AUDIENCE_PERSON } Audience;
/* What was said beforehand about a verdict of UNDETERMINED. */
typedef enum { ACCEPTANCE_NOT_GIVEN, ACCEPTANCE_GIVEN } Acceptance;

Decision decide(unsigned long exit_code, Verdict verdict, Audience audience, Acceptance acceptance);

#endif
