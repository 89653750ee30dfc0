/** Win32, asked directly; the only package that sees JNA. Handles are freed and return codes checked here. */
@NullMarked
package com.akio.tws.preflight.windows.jna;

import org.jspecify.annotations.NullMarked;
