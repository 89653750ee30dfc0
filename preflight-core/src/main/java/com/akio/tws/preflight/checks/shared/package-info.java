/** What checks of the server and of workstations judge alike. */
@NullMarked
package com.akio.tws.preflight.checks.shared;

import org.jspecify.annotations.NullMarked;
