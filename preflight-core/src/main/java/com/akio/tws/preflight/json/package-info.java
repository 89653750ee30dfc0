/** Reading JSON strictly, with the place of every fault, and writing values. */
@NullMarked
package com.akio.tws.preflight.json;

import org.jspecify.annotations.NullMarked;
