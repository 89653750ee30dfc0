/** What a check is: the readings it needs, the sites it applies to, and the outcome it comes to. */
@NullMarked
package com.akio.tws.preflight.check;

import org.jspecify.annotations.NullMarked;
