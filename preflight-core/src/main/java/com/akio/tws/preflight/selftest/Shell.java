package com.akio.tws.preflight.selftest;

import com.akio.tws.preflight.text.Worded;

/** Where a command is typed, and how it is made. */
public enum Shell implements Worded {
    /** A program of Windows: {@code cmd} and Windows PowerShell run it alike. */
    BOTH,
    /** Windows PowerShell 5.1, which every supported server has. */
    POWERSHELL,
    /** {@code reg query} of one value, made from the source of the reading. */
    REG_VALUE,
    /** {@code reg query} of a key, made from the source of the reading. */
    REG_KEY,
    /** {@code reg query} of a key with all that is below it, made from the source of the reading. */
    REG_TREE,
    /** There is nothing to type. */
    NONE;

    /** Whether the command is made from the source of the reading. */
    boolean isOfSource() {
        return this == REG_VALUE || this == REG_KEY || this == REG_TREE;
    }

    /** Where a person types it: {@link #BOTH} for what is made from a source. */
    Shell typedIn() {
        return isOfSource() ? BOTH : this;
    }
}
