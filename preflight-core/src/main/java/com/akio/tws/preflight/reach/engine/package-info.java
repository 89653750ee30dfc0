/**
 * Knocks on the flows before the product is there: {@link com.akio.tws.preflight.reach.engine.Prober} does, and shakes hands where TLS is spoken.
 */
@NullMarked
package com.akio.tws.preflight.reach.engine;

import org.jspecify.annotations.NullMarked;
