#include "guard.h"

#include <aclapi.h>

/* A runtime image has some hundred files; more than this is no preflight folder. */
#define MOST_ENTRIES 20000
#define MOST_DEPTH 24

/* NT SERVICE\TrustedInstaller, who owns what Windows itself installs. */
static const DWORD TRUSTED_INSTALLER[] = { 80, 956008885, 3418522649, 1831038044, 1853292631, 2271478464 };

#define CHANGES (FILE_WRITE_DATA | FILE_APPEND_DATA | FILE_DELETE_CHILD | DELETE | WRITE_DAC | WRITE_OWNER \
    | GENERIC_WRITE | GENERIC_ALL)

typedef struct {
    const Identity *identity;
    Text *where;
    unsigned entries;
} Walk;

static bool is_trusted_installer(PSID sid) {
    static const SID_IDENTIFIER_AUTHORITY NT = { SECURITY_NT_AUTHORITY };
    const BYTE count = (BYTE)(sizeof TRUSTED_INSTALLER / sizeof TRUSTED_INSTALLER[0]);
    BYTE i;
    if (*GetSidSubAuthorityCount(sid) != count
            || memcmp(GetSidIdentifierAuthority(sid), &NT, sizeof NT) != 0) {
        return false;
    }
    for (i = 0; i < count; i++) {
        if (*GetSidSubAuthority(sid, i) != TRUSTED_INSTALLER[i]) {
            return false;
        }
    }
    return true;
}

static bool is_trusted(const Identity *identity, PSID sid) {
    return IsValidSid(sid)
        && (IsWellKnownSid(sid, WinLocalSystemSid) || IsWellKnownSid(sid, WinBuiltinAdministratorsSid)
            || IsWellKnownSid(sid, WinAccountDomainAdminsSid) || IsWellKnownSid(sid, WinAccountEnterpriseAdminsSid)
            || (identity->known && EqualSid(sid, (PSID)identity->owner.user.User.Sid)) || is_trusted_installer(sid));
}

/* An allow entry that applies to the object itself and lets somebody else change it. Deny entries are passed
   over: an allow that a deny takes back counts as open, which errs on the safe side. */
static bool opens(const Identity *identity, const ACE_HEADER *ace) {
    const ACCESS_ALLOWED_ACE *allowed = (const ACCESS_ALLOWED_ACE *)ace;
    if ((ace->AceFlags & INHERIT_ONLY_ACE) != 0) {
        return false;
    }
    switch (ace->AceType) {
        case ACCESS_ALLOWED_ACE_TYPE:
        case ACCESS_ALLOWED_CALLBACK_ACE_TYPE:
            return (allowed->Mask & CHANGES) != 0 && !is_trusted(identity, (PSID)&allowed->SidStart);
        case ACCESS_ALLOWED_OBJECT_ACE_TYPE:
        case ACCESS_ALLOWED_CALLBACK_OBJECT_ACE_TYPE:
        case ACCESS_ALLOWED_COMPOUND_ACE_TYPE:
            return (allowed->Mask & CHANGES) != 0;
        default:
            return false;
    }
}

static GuardAnswer look(const Identity *identity, const wchar_t *path) {
    PSECURITY_DESCRIPTOR descriptor;
    PSID owner;
    PACL list;
    GuardAnswer answer = GUARD_SAFE;
    WORD i;
    if (GetNamedSecurityInfoW((wchar_t *)path, SE_FILE_OBJECT, OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION,
            &owner, NULL, &list, NULL, &descriptor) != ERROR_SUCCESS) {
        return GUARD_UNREADABLE;
    }
    /* An owner may always rewrite the list; no list at all, as on FAT, lets everybody in. */
    if (owner == NULL || !is_trusted(identity, owner) || list == NULL) {
        answer = GUARD_OPEN_TO_OTHERS;
    }
    for (i = 0; answer == GUARD_SAFE && i < list->AceCount; i++) {
        void *ace;
        if (!GetAce(list, i, &ace)) {
            answer = GUARD_UNREADABLE;
        } else if (opens(identity, ace)) {
            answer = GUARD_OPEN_TO_OTHERS;
        }
    }
    LocalFree(descriptor);
    return answer;
}

static GuardAnswer remember(const Walk *walk, const wchar_t *path, GuardAnswer answer) {
    if (answer != GUARD_SAFE && walk->where->length == 0) {
        text_add(walk->where, path);
    }
    return answer;
}

static GuardAnswer inside(Walk *walk, const wchar_t *folder, unsigned depth) {
    Text path = TEXT_EMPTY;
    WIN32_FIND_DATAW entry;
    GuardAnswer answer = GUARD_SAFE;
    HANDLE search;
    text_add(&path, folder);
    text_add(&path, L"\\*");
    search = depth == MOST_DEPTH ? INVALID_HANDLE_VALUE : FindFirstFileW(text_of(&path), &entry);
    if (search == INVALID_HANDLE_VALUE) {
        text_free(&path);
        return remember(walk, folder, GUARD_UNREADABLE);
    }
    do {
        if (wcscmp(entry.cFileName, L".") == 0 || wcscmp(entry.cFileName, L"..") == 0) {
            continue;
        }
        text_clear(&path);
        text_add(&path, folder);
        text_add_char(&path, L'\\');
        text_add(&path, entry.cFileName);
        if (++walk->entries > MOST_ENTRIES || !text_is_whole(&path)) {
            answer = remember(walk, folder, GUARD_UNREADABLE);
        } else if ((entry.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0) {
            answer = remember(walk, text_of(&path), GUARD_OPEN_TO_OTHERS);
        } else {
            answer = remember(walk, text_of(&path), look(walk->identity, text_of(&path)));
            if (answer == GUARD_SAFE && (entry.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0) {
                answer = inside(walk, text_of(&path), depth + 1);
            }
        }
    } while (answer == GUARD_SAFE && FindNextFileW(search, &entry));
    FindClose(search);
    text_free(&path);
    return answer;
}

/* A DVD or a mounted image: nobody can change it, and it has no access lists. CDFS says so itself
   (learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-getvolumeinformationw, FILE_READ_ONLY_VOLUME); a disc that can be
   rewritten does not. */
static bool is_read_only_disc(const wchar_t *folder) {
    wchar_t root[MAX_PATH + 1];
    DWORD flags = 0;
    return GetVolumePathNameW(folder, root, MAX_PATH) && GetDriveTypeW(root) == DRIVE_CDROM
        && GetVolumeInformationW(root, NULL, 0, NULL, NULL, &flags, NULL, 0) && (flags & FILE_READ_ONLY_VOLUME) != 0;
}

GuardAnswer guard_folder(const Identity *identity, const wchar_t *folder, Text *where) {
    Walk walk = { identity, where, 0 };
    GuardAnswer answer;
    if (is_read_only_disc(folder)) {
        return GUARD_SAFE;
    }
    answer = remember(&walk, folder, look(identity, folder));
    return answer == GUARD_SAFE ? inside(&walk, folder, 0) : answer;
}
