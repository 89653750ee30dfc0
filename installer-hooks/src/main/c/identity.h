/* Who the started tool will be: the user of this process, and whether that user holds administrator rights. */
#ifndef TWS_IDENTITY_H
#define TWS_IDENTITY_H

#include <stdbool.h>
#include <windows.h>

typedef struct {
    /* The user's SID, kept with its own space; valid when `known`. */
    union {
        TOKEN_USER user;
        unsigned char space[sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE];
    } owner;
    bool known;
    /* True as well when it could not be read: the careful answer. */
    bool elevated;
} Identity;

/* A started process gets the token of the process, not that of a thread that impersonates somebody: so the first counts. */
void identity_read(Identity *identity);

#endif
