/** One site, one verdict, one dossier: what machines, rehearsals and people say of every row of the document, brought together. */
@NullMarked
package com.akio.tws.preflight.dossier;

import org.jspecify.annotations.NullMarked;
