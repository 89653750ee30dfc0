/** The keys of everything that a probe can see, and the values that are more than a number or a text. */
@NullMarked
package com.akio.tws.preflight.facts;

import org.jspecify.annotations.NullMarked;
