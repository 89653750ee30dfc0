/** The one list of probes of a Windows machine. */
@NullMarked
package com.akio.tws.preflight.windows;

import org.jspecify.annotations.NullMarked;
