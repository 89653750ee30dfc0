/* Who else could change the files that are about to run with administrator rights? */
#ifndef TWS_GUARD_H
#define TWS_GUARD_H

#include "identity.h"
#include "text.h"

typedef enum { GUARD_SAFE, GUARD_OPEN_TO_OTHERS, GUARD_UNREADABLE } GuardAnswer;

/* Looks at a folder and everything in it. Anybody but SYSTEM, TrustedInstaller, the administrators, the domain's
   administrators and this process's own user counts as "others"; a link inside counts as open. `where` receives the first
   place that is not safe. The folders above need no look while the caller holds the path (see hold.h). */
GuardAnswer guard_folder(const Identity *identity, const wchar_t *folder, Text *where);

#endif
