/* A fresh folder that only this user, the administrators and the system can enter. */
#ifndef TWS_FOLDER_H
#define TWS_FOLDER_H

#include "identity.h"
#include "text.h"

/* Makes the folder and gives its path; its name cannot be guessed and never existed before. Returns a Win32 code, 0 when
   it was made. For a process with administrator rights it lies in the Temp folder of Windows, where plain users cannot
   rename what is not theirs; else in the user's own. */
DWORD folder_make(const Identity *identity, Text *path);

/* Takes a folder apart that holds only files. */
void folder_remove(const wchar_t *path);

#endif
