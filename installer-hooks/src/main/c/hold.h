/* Pins a path: while it is held, nobody renames or replaces the folder or any folder above it. */
#ifndef TWS_HOLD_H
#define TWS_HOLD_H

#include <windows.h>

#include "text.h"

/* Deeper than any path an installer lies at. */
#define HOLD_MOST 64

typedef struct {
    HANDLE handles[HOLD_MOST];
    unsigned count;
} Hold;

/* Opens every folder of a full path from the top, without sharing deletion: nobody can then open one to delete or rename
   it (learn.microsoft.com, CreateFileW, FILE_SHARE_DELETE). What is judged afterwards by this path is what is run by it.
   False when one cannot be opened so, or is a link; `where` receives it. Release in both cases. */
bool hold_path(Hold *hold, const wchar_t *folder, Text *where);
void hold_release(Hold *hold);

#endif
