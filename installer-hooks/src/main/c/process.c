#include "process.h"

#include <string.h>

#define POLL_MILLIS 50
/* While the child writes, its pipe is looked into again at once: it waits whenever the pipe is full. */
#define WRITING_MILLIS 1
#define PIPE_BYTES (64 * 1024)
#define ASK_MILLIS 250

typedef struct {
    HANDLE job;
    HANDLE process;
    HANDLE read_end;
} Child;

static void close_if_open(HANDLE *handle) {
    if (*handle != NULL && *handle != INVALID_HANDLE_VALUE) {
        CloseHandle(*handle);
    }
    *handle = NULL;
}

/* Whoever is in the job dies with its last handle: also when this process is killed. */
static HANDLE make_job(void) {
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits;
    HANDLE job = CreateJobObjectW(NULL, NULL);
    memset(&limits, 0, sizeof limits);
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE
        | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    if (job != NULL && !SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits)) {
        close_if_open(&job);
    }
    return job;
}

bool process_born_in_job = true;

static DWORD create(const Task *task, LPPROC_THREAD_ATTRIBUTE_LIST attributes, HANDLE *ends, DWORD flags, PROCESS_INFORMATION *made) {
    STARTUPINFOEXW start;
    memset(&start, 0, sizeof start);
    start.StartupInfo.cb = sizeof start;
    start.StartupInfo.dwFlags = STARTF_USESTDHANDLES;
    start.StartupInfo.hStdInput = ends[1];
    start.StartupInfo.hStdOutput = ends[0];
    start.StartupInfo.hStdError = ends[0];
    start.lpAttributeList = attributes;
    return CreateProcessW(task->program, task->command_line, NULL, NULL, TRUE,
        flags | CREATE_NO_WINDOW | CREATE_UNICODE_ENVIRONMENT | EXTENDED_STARTUPINFO_PRESENT, task->environment,
        task->working_folder, &start.StartupInfo, made) ? ERROR_SUCCESS : GetLastError();
}

/* A child that has not begun can start nothing outside the job. Before Windows 8 a process has one job alone: where we are in one, such as
   the compatibility assistant's, the child has to leave it (learn.microsoft.com/windows/win32/procthread/nested-jobs). */
static DWORD start_suspended(const Task *task, LPPROC_THREAD_ATTRIBUTE_LIST attributes, const Child *child, HANDLE *ends,
        PROCESS_INFORMATION *made) {
    static const DWORD LEAVING[] = { 0, CREATE_BREAKAWAY_FROM_JOB };
    DWORD code = ERROR_SUCCESS;
    size_t i;
    for (i = 0; i < sizeof LEAVING / sizeof LEAVING[0]; i++) {
        code = create(task, attributes, ends, CREATE_SUSPENDED | LEAVING[i], made);
        if (code != ERROR_SUCCESS) {
            return code;
        }
        if (AssignProcessToJobObject(child->job, made->hProcess) && ResumeThread(made->hThread) != (DWORD)-1) {
            return ERROR_SUCCESS;
        }
        code = GetLastError();
        TerminateProcess(made->hProcess, ERROR_PROCESS_ABORTED);
        CloseHandle(made->hThread);
        CloseHandle(made->hProcess);
    }
    return code;
}

/* Born in the job: started first and put in later, a child can outlive a parent that dies between
   (devblogs.microsoft.com/oldnewthing/20230209-00/?p=107812). Before Windows 10 and Server 2016 there is no such attribute
   (learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-updateprocthreadattribute): then it is started
   suspended. Only the two named handles are handed on. */
static DWORD start_with(const Task *task, LPPROC_THREAD_ATTRIBUTE_LIST attributes, Child *child, HANDLE *ends) {
    PROCESS_INFORMATION made;
    DWORD code;
    if (!UpdateProcThreadAttribute(attributes, 0, PROC_THREAD_ATTRIBUTE_HANDLE_LIST, ends, 2 * sizeof *ends, NULL, NULL)) {
        return GetLastError();
    }
    if (process_born_in_job && UpdateProcThreadAttribute(attributes, 0, PROC_THREAD_ATTRIBUTE_JOB_LIST, &child->job,
            sizeof child->job, NULL, NULL)) {
        code = create(task, attributes, ends, 0, &made);
    } else {
        code = start_suspended(task, attributes, child, ends, &made);
    }
    if (code == ERROR_SUCCESS) {
        CloseHandle(made.hThread);
        child->process = made.hProcess;
    }
    return code;
}

static DWORD start_between(const Task *task, Child *child, HANDLE *ends) {
    SIZE_T size = 0;
    LPPROC_THREAD_ATTRIBUTE_LIST attributes;
    DWORD code;
    InitializeProcThreadAttributeList(NULL, 2, 0, &size);
    attributes = HeapAlloc(GetProcessHeap(), 0, size);
    if (attributes == NULL) {
        return ERROR_OUTOFMEMORY;
    }
    if (InitializeProcThreadAttributeList(attributes, 2, 0, &size)) {
        code = start_with(task, attributes, child, ends);
        DeleteProcThreadAttributeList(attributes);
    } else {
        code = GetLastError();
    }
    HeapFree(GetProcessHeap(), 0, attributes);
    return code;
}

static DWORD start(const Task *task, Child *child) {
    SECURITY_ATTRIBUTES inherited = { sizeof inherited, NULL, TRUE };
    HANDLE ends[2] = { NULL, NULL };
    DWORD code;
    child->job = make_job();
    if (child->job == NULL || !CreatePipe(&child->read_end, &ends[0], &inherited, PIPE_BYTES)
            || !SetHandleInformation(child->read_end, HANDLE_FLAG_INHERIT, 0)) {
        code = GetLastError();
    } else {
        ends[1] = CreateFileW(L"NUL", GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE, &inherited, OPEN_EXISTING, 0, NULL);
        code = ends[1] == INVALID_HANDLE_VALUE ? GetLastError() : start_between(task, child, ends);
    }
    close_if_open(&ends[0]);
    close_if_open(&ends[1]);
    return code;
}

static void keep(Output *output, const char *bytes, DWORD count) {
    size_t room = sizeof output->bytes - output->length;
    size_t kept = count < room ? count : room;
    memcpy(output->bytes + output->length, bytes, kept);
    output->length += kept;
    output->dropped += count - kept;
}

/* Takes what lies in the pipe and never waits for more; no more than four pipes full at once, so that a child that never
   stops writing cannot hold up the clock. Gives how much it was. */
static DWORD drain(HANDLE pipe, Output *output) {
    char bytes[4096];
    DWORD waiting = 0;
    DWORD count;
    DWORD taken = 0;
    while (taken < 4 * PIPE_BYTES && PeekNamedPipe(pipe, NULL, 0, NULL, &waiting, NULL) && waiting > 0
            && ReadFile(pipe, bytes, sizeof bytes, &count, NULL) && count > 0) {
        keep(output, bytes, count);
        taken += count;
    }
    return taken;
}

static Run wait_for(const Task *task, const Child *child, Output *output) {
    ULONGLONG begun = GetTickCount64();
    ULONGLONG asked = begun;
    DWORD pause = POLL_MILLIS;
    Run run = { RUN_ENDED, 0 };
    while (WaitForSingleObject(child->process, pause) == WAIT_TIMEOUT) {
        ULONGLONG now = GetTickCount64();
        pause = drain(child->read_end, output) > 0 ? WRITING_MILLIS : POLL_MILLIS;
        if (now - begun >= task->millis) {
            run.end = RUN_TIMED_OUT;
            return run;
        }
        if (now - asked >= ASK_MILLIS) {
            asked = now;
            if (!task->still_wanted(task->context)) {
                run.end = RUN_CANCELLED;
                return run;
            }
        }
    }
    if (!GetExitCodeProcess(child->process, &run.code)) {
        run.end = RUN_NOT_STARTED;
        run.code = GetLastError();
    }
    return run;
}

Run process_run(const Task *task, Output *output) {
    Child child = { NULL, NULL, NULL };
    Run run = { RUN_NOT_STARTED, 0 };
    output->length = 0;
    output->dropped = 0;
    run.code = start(task, &child);
    if (run.code == ERROR_SUCCESS) {
        run = wait_for(task, &child, output);
        TerminateJobObject(child.job, ERROR_PROCESS_ABORTED);
        /* The report's file is ours alone only once its writer is gone. */
        WaitForSingleObject(child.process, 5000);
        drain(child.read_end, output);
    }
    close_if_open(&child.process);
    close_if_open(&child.read_end);
    close_if_open(&child.job);
    return run;
}
