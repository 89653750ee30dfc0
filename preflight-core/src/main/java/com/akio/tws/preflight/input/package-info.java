/** Files that people give us, and the refusal of those that are wrong: place, expected, found. */
@NullMarked
package com.akio.tws.preflight.input;

import org.jspecify.annotations.NullMarked;
