/** Figures of checks that others use too: the plan, the probes, further checks. What one check alone uses stands in its class. */
@NullMarked
package com.akio.tws.preflight.figures;

import org.jspecify.annotations.NullMarked;
