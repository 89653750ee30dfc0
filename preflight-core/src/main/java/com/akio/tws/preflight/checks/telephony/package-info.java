/** The checks of phones and PABX: rows R61 to R68. */
@NullMarked
package com.akio.tws.preflight.checks.telephony;

import org.jspecify.annotations.NullMarked;
