/** What a machine lacks, by the very rules of the checks, for whoever would mend it: plain values. */
@NullMarked
package com.akio.tws.preflight.checks.gap;

import org.jspecify.annotations.NullMarked;
