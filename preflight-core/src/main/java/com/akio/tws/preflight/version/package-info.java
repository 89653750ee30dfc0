/** Versions compared as versions. */
@NullMarked
package com.akio.tws.preflight.version;

import org.jspecify.annotations.NullMarked;
