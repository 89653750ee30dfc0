/** The ways in, and the exit codes that they share. */
@NullMarked
package com.akio.tws.preflight.hook;

import org.jspecify.annotations.NullMarked;
