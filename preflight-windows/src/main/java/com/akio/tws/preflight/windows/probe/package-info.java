/** The probes: one subject each, which look and never judge. */
@NullMarked
package com.akio.tws.preflight.windows.probe;

import org.jspecify.annotations.NullMarked;
