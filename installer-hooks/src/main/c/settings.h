/* What the installer's author and whoever runs msiexec may set, read once and checked. */
#ifndef TWS_SETTINGS_H
#define TWS_SETTINGS_H

#include "session.h"

typedef enum { FOLDER_MUST_BE_SAFE, FOLDER_ACCEPTED } FolderRule;

typedef struct {
    Text folder;
    Text role;
    Text phase;
    Text tws;
    Text profile;
    Text install_folder;
    unsigned long seconds;
    Acceptance undetermined;
    FolderRule folder_rule;
} Settings;

/* False when a property holds something else than it may; `why` then receives the message. */
bool settings_read(Settings *settings, const Session *session, Text *why);
void settings_free(Settings *settings);

#endif
