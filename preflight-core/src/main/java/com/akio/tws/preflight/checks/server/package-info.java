/** The checks of the server: rows R1 to R20, and what no row asks for and Windows Installer needs. */
@NullMarked
package com.akio.tws.preflight.checks.server;

import org.jspecify.annotations.NullMarked;
