/** What changed between two reports, and what many reports say together. */
@NullMarked
package com.akio.tws.preflight.compare;

import org.jspecify.annotations.NullMarked;
