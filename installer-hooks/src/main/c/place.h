/* Where the tool lies: the folder beside the installer, held so that nobody can move it or swap what lies above it. */
#ifndef TWS_PLACE_H
#define TWS_PLACE_H

#include <windows.h>

#include "text.h"

typedef enum { PLACE_READY, PLACE_NO_FOLDER, PLACE_NO_RUNTIME, PLACE_NO_JAR } PlaceAnswer;

typedef struct {
    /* An open handle that does not share deletion: Windows then renames no folder on the way down to it. */
    HANDLE held;
    Text folder;
    Text java;
    Text jar;
    /* The class-data archive; empty when there is none. */
    Text archive;
} Place;

/* Holds `folder`, and names the files in it by its final path: a link on the way can be turned elsewhere, that cannot.
   `missing` receives the path that was not found. */
PlaceAnswer place_open(Place *place, const wchar_t *folder, Text *missing);
void place_close(Place *place);

/* Adds the folder of a file, without its last backslash; nothing when the path has none. */
void place_folder_of(const wchar_t *file, Text *into);

#endif
