/* Runs one program to its end, within a bound, and takes it down with everything it started. */
#ifndef TWS_PROCESS_H
#define TWS_PROCESS_H

#include <stdbool.h>
#include <windows.h>

/* What is kept of the program's output; the rest is read and dropped, so that the program never waits for us. */
#define OUTPUT_KEPT 32768

typedef struct {
    char bytes[OUTPUT_KEPT];
    size_t length;
    unsigned long long dropped;
} Output;

typedef enum { RUN_ENDED, RUN_NOT_STARTED, RUN_TIMED_OUT, RUN_CANCELLED } RunEnd;

typedef struct {
    RunEnd end;
    /* The exit code of a program that ended; the Win32 code of one that did not start. */
    DWORD code;
} Run;

/* Asked about four times a second; false when the person no longer wants the run. */
typedef bool (*StillWanted)(void *context);

typedef struct {
    /* Absolute, so that no search happens. */
    const wchar_t *program;
    wchar_t *command_line;
    wchar_t *environment;
    const wchar_t *working_folder;
    DWORD millis;
    StillWanted still_wanted;
    void *context;
} Task;

/* Whether a child may be born in its job, where this Windows knows how. True; a test takes it away, as Windows 7 does. */
extern bool process_born_in_job;

Run process_run(const Task *task, Output *output);

#endif
