/* Every text of the action that a person reads, in French and in English. */
#ifndef TWS_MESSAGES_H
#define TWS_MESSAGES_H

#include "text.h"

typedef enum { LANGUAGE_ENGLISH, LANGUAGE_FRENCH } Language;

typedef enum {
    MESSAGE_PROGRESS,
    MESSAGE_BLOCKED,
    MESSAGE_UNDETERMINED_ASK,
    MESSAGE_UNDETERMINED_STOP,
    MESSAGE_UNDETERMINED_REFUSED,
    MESSAGE_MORE,
    MESSAGE_REPORT,
    MESSAGE_NO_FOLDER,
    MESSAGE_NO_RUNTIME,
    MESSAGE_NO_JAR,
    MESSAGE_OPEN_FOLDER,
    MESSAGE_NO_PLACE,
    MESSAGE_UNREADABLE_FOLDER,
    MESSAGE_BAD_SETTING,
    MESSAGE_NO_PRIVATE_FOLDER,
    MESSAGE_NOT_STARTED,
    MESSAGE_TIMED_OUT,
    MESSAGE_CRASHED,
    MESSAGE_USAGE,
    MESSAGE_NO_REPORT,
    MESSAGE_BAD_REPORT,
    MESSAGE_DISAGREE,
    MESSAGE_COUNTS,
    MESSAGE_FINDING,
    MESSAGE_COUNT
} Message;

/* French for a language number whose primary part is French (0x0C), whatever the country; else English. */
Language language_of(unsigned long language);
const wchar_t *language_code(Language language);

/* Adds a message, its {0} {1}... replaced by the values given. Values are never looked into. */
void message_add(Text *into, Language language, Message message, const wchar_t *const *values, size_t count);

/* The message as it stands, for tests. */
const wchar_t *message_pattern(Language language, Message message);

#endif
