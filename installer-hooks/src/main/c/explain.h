/* What a person is told about a run, made of the report's findings. */
#ifndef TWS_EXPLAIN_H
#define TWS_EXPLAIN_H

#include "check.h"

/* Adds a message, the required findings of a status, and where the report lies. */
void explain_findings(Text *into, Language language, const Check *check, Message message, const wchar_t *status);

/* Adds where the report lies; nothing when there is none. */
void explain_report(Text *into, Language language, const Check *check);

/* Adds one line: the verdict, and how many findings have each status. */
void explain_counts(Text *into, Language language, const Report *report);

#endif
