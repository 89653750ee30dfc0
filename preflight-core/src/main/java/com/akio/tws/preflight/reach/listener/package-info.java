/** Stands in for the product on its ports: {@link com.akio.tws.preflight.reach.listener.KnockListener} answers there. */
@NullMarked
package com.akio.tws.preflight.reach.listener;

import org.jspecify.annotations.NullMarked;
