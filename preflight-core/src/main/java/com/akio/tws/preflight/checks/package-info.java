/** The one list of checks, in the order of the document. */
@NullMarked
package com.akio.tws.preflight.checks;

import org.jspecify.annotations.NullMarked;
