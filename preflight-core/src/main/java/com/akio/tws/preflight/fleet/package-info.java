/** Judging many bundles side by side in bounded memory. */
@NullMarked
package com.akio.tws.preflight.fleet;

import org.jspecify.annotations.NullMarked;
