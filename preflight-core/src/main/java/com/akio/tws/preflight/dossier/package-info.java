/** The dossier of a site as values: one verdict, and what machines, rehearsals and people say of every row of the document. */
@NullMarked
package com.akio.tws.preflight.dossier;

import org.jspecify.annotations.NullMarked;
