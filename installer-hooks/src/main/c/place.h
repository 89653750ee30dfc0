/* Where the tool lies: the folder beside the installer, and what must be in it. */
#ifndef TWS_PLACE_H
#define TWS_PLACE_H

#include <windows.h>

#include "text.h"

typedef enum { PLACE_READY, PLACE_NO_FOLDER, PLACE_NO_RUNTIME, PLACE_NO_JAR } PlaceAnswer;

typedef struct {
    Text folder;
    Text java;
    Text jar;
    /* The class-data archive; empty when there is none. */
    Text archive;
} Place;

/* Names the files in `folder` by its final path: a link on the way there could be turned elsewhere later.
   `missing` receives the path that was not found. */
PlaceAnswer place_open(Place *place, const wchar_t *folder, Text *missing);
void place_close(Place *place);

/* Adds the folder of a file, without its last backslash; nothing when the path has none. */
void place_folder_of(const wchar_t *file, Text *into);

/* Whether it is the whole path of a file on a drive or a share; a URL is not. */
bool place_is_absolute(const wchar_t *file);

#endif
