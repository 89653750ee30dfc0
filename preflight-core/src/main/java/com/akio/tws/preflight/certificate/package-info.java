/** Certificates as their bytes tell of them (X.509, RFC 5280), read element by element, and the one rule by which all here are judged. */
@NullMarked
package com.akio.tws.preflight.certificate;

import org.jspecify.annotations.NullMarked;
