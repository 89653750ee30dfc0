/** Reads what is known of a site, and brings it together in one dossier. */
@NullMarked
package com.akio.tws.preflight.dossier.assembly;

import org.jspecify.annotations.NullMarked;
