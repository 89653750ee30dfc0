/** The script that mends what a script can mend, for review; never run here. */
@NullMarked
package com.akio.tws.preflight.fix;

import org.jspecify.annotations.NullMarked;
