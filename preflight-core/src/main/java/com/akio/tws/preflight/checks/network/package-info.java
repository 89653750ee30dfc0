/** The checks of flows, ports, firewall and names: rows R13 and R30 to R59. */
@NullMarked
package com.akio.tws.preflight.checks.network;

import org.jspecify.annotations.NullMarked;
