/** Bytes and words of Windows turned into values, on any system. */
@NullMarked
package com.akio.tws.preflight.windows.decode;

import org.jspecify.annotations.NullMarked;
