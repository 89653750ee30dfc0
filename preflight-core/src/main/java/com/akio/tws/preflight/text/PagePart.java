package com.akio.tws.preflight.text;

/** What the page of a check answers, in the order in which somebody asks. */
public enum PagePart implements Worded {
    /** What goes wrong with TWS without it. */
    WHY,
    /** How to see by hand what the check read. */
    LOOK,
    /** How to put it right with mouse and windows. */
    WINDOW,
    /** How to put it right with commands. */
    SCRIPT,
    /** How to put it right on many machines at once. */
    POLICY,
    /** How to see that it is put right. */
    MENDED
}
