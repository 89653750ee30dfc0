/** The document as data: rows, flows, sizes and figures, read from JSON and refused with the place where they are wrong. */
@NullMarked
package com.akio.tws.preflight.catalogue;

import org.jspecify.annotations.NullMarked;
