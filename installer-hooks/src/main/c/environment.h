/* The environment the tool is started with: made by hand, so that nothing set on the machine (JAVA_TOOL_OPTIONS,
   _JAVA_OPTIONS, JDK_JAVA_OPTIONS, CLASSPATH, PATH...) reaches it. */
#ifndef TWS_ENVIRONMENT_H
#define TWS_ENVIRONMENT_H

#include "text.h"

/* Makes a block for CREATE_UNICODE_ENVIRONMENT, its names in order and a zero after each entry. `folder` becomes TEMP.
   False when Windows does not say where it is. */
bool environment_make(Text *block, const wchar_t *folder);

/* Adds the folder System32, as Windows itself names it. */
bool system_folder(Text *path);

#endif
