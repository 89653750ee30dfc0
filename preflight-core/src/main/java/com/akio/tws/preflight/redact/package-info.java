/** Masking names, users and addresses in what is sent, the same name by the same mask. */
@NullMarked
package com.akio.tws.preflight.redact;

import org.jspecify.annotations.NullMarked;
