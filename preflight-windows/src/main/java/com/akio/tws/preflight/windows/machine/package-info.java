/** What a probe may ask of a machine, in our own types. */
@NullMarked
package com.akio.tws.preflight.windows.machine;

import org.jspecify.annotations.NullMarked;
