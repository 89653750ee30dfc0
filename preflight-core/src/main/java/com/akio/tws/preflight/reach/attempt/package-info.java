/** Attempts at addresses, run side by side in one thread; what knocks on flows and what asks phones both stand on it. Not exported. */
@NullMarked
package com.akio.tws.preflight.reach.attempt;

import org.jspecify.annotations.NullMarked;
