package com.akio.tws.preflight.hook;

import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Verdict;

/** The exit codes: a contract that is the same in every way in, and stays clear of Windows Installer's own. */
public enum ExitCode {
    /** READY, or READY_WITH_WARNINGS. */
    READY(Verdict.READY.exitCode()),
    /** A required check failed, or, when strict, something warns. */
    BLOCKED(Verdict.BLOCKED.exitCode()),
    /** Bad usage or bad input; nothing was written. */
    BAD_INPUT(2),
    /** Nothing failed, but a required check could not be read. */
    UNDETERMINED(Verdict.UNDETERMINED.exitCode()),
    /** A fault of the tool itself. */
    FAULT(70);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** What the process ends with. */
    public int code() {
        return code;
    }

    /** Whether warnings block. */
    public enum Strictness {
        LENIENT, STRICT
    }

    /** The code of a report. */
    public static ExitCode of(Report report, Strictness strictness) {
        return of(report.verdict(), report.warns(), strictness);
    }

    /** The code of a verdict. */
    public static ExitCode of(Verdict verdict, boolean warns, Strictness strictness) {
        return switch (verdict) {
            case BLOCKED -> BLOCKED;
            case UNDETERMINED -> strictness == Strictness.STRICT && warns ? BLOCKED : UNDETERMINED;
            case READY_WITH_WARNINGS -> strictness == Strictness.STRICT && warns ? BLOCKED : READY;
            case READY -> READY;
        };
    }
}
