/* The command line of the tool, as the installer starts it. */
#ifndef TWS_COMMAND_H
#define TWS_COMMAND_H

#include "place.h"
#include "settings.h"

/* Adds the whole line. `folder` is the private one: Java's temporary files go there, and the report, as report.lines (for
   us), report.json and report.txt. False when something does not fit. */
bool command_make(Text *line, const Place *place, const Settings *settings, Language language, const wchar_t *folder);

#endif
