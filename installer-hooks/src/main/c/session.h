/* What Windows Installer is asked and told: properties, log lines, progress, messages. */
#ifndef TWS_SESSION_H
#define TWS_SESSION_H

#include <windows.h>
#include <msi.h>
#include <msiquery.h>

#include "decision.h"
#include "messages.h"

typedef struct {
    MSIHANDLE install;
    Language language;
    Audience audience;
    /* Whether the install began with dialogs, which have asked already. */
    bool dialogs;
} Session;

typedef enum { ANSWER_YES, ANSWER_NO, ANSWER_CANCEL } Answer;

void session_open(Session *session, MSIHANDLE install);

/* Adds a property's value; adds nothing when it is not set. False when it is longer than any sensible value. */
bool session_property(const Session *session, const wchar_t *name, Text *value);
void session_set(const Session *session, const wchar_t *name, const wchar_t *value);

/* One line in the log. */
void session_log(const Session *session, const wchar_t *line);

/* Says in the progress dialog what is being done. */
void session_announce(const Session *session);

/* False once the person pressed Cancel. */
bool session_goes_on(const Session *session);

/* Shows why the install stops: a dialog where there is somebody, always in the log. */
void session_show(const Session *session, const wchar_t *why);
Answer session_ask(const Session *session, const wchar_t *question);

#endif
