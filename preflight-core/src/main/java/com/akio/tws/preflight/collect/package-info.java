/** Looking at a machine: probes side by side, each with its deadline, whose failures become readings. */
@NullMarked
package com.akio.tws.preflight.collect;

import org.jspecify.annotations.NullMarked;
