/** The checks of a workstation: rows R21 to R28. */
@NullMarked
package com.akio.tws.preflight.checks.client;

import org.jspecify.annotations.NullMarked;
