/**
 * Rehearses the flows before the product is there: {@link com.akio.tws.preflight.rehearse.KnockListener} answers on the ports of
 * the future server, {@link com.akio.tws.preflight.rehearse.Prober} knocks. The words on the wire are in {@code docs/rehearsal.md}.
 */
@NullMarked
package com.akio.tws.preflight.rehearse;

import org.jspecify.annotations.NullMarked;
