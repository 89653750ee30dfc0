/** Which check, flow or plan carries a row of the document. */
@NullMarked
package com.akio.tws.preflight.coverage;

import org.jspecify.annotations.NullMarked;
