/**
 * What our listener and its callers say to each other: the {@link com.akio.tws.preflight.reach.wire.Token} that they share, and the words
 * on the wire, of which {@code docs/rehearsal.md} has the table.
 */
@NullMarked
package com.akio.tws.preflight.reach.wire;

import org.jspecify.annotations.NullMarked;
