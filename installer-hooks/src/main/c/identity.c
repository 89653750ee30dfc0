#include "identity.h"

void identity_read(Identity *identity) {
    HANDLE token;
    TOKEN_ELEVATION elevation = { 1 };
    DWORD size;
    identity->known = false;
    identity->elevated = true;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token)) {
        return;
    }
    identity->known = GetTokenInformation(token, TokenUser, &identity->owner, sizeof identity->owner, &size) != 0;
    if (GetTokenInformation(token, TokenElevation, &elevation, sizeof elevation, &size)) {
        identity->elevated = elevation.TokenIsElevated != 0
            || (identity->known && IsWellKnownSid(identity->owner.user.User.Sid, WinLocalSystemSid));
    }
    CloseHandle(token);
}
