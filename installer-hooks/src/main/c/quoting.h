/* Building a command line that the other side splits into exactly the arguments that were meant. */
#ifndef TWS_QUOTING_H
#define TWS_QUOTING_H

#include "text.h"

/* Adds the program's own path, which is split by simpler rules: quotes around it, none inside. False when it holds one. */
bool quote_program(Text *line, const wchar_t *path);

/* Adds a blank and one argument, always in quotes. Backslashes count only before a quote, and there double
   (devblogs.microsoft.com/oldnewthing/20100917-00/?p=12833). */
void quote_argument(Text *line, const wchar_t *argument);

/* Adds one argument made of a fixed beginning and a value, such as --lang=fr. */
void quote_option(Text *line, const wchar_t *beginning, const wchar_t *value);

#endif
