package com.akio.tws.preflight.facts;

/** Whether the file or folder that something names is there. */
public enum Presence {
    /** It is there. */
    THERE,
    /** Windows says that there is no such file or folder. */
    GONE,
    /** Windows did not tell. */
    UNREADABLE,
    /** Nothing is named, or it is not on a drive of this machine and was not asked for. */
    NOT_NAMED
}
