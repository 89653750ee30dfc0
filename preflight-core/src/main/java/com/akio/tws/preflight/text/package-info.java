/** Texts in French and English; the language is always passed in. */
@NullMarked
package com.akio.tws.preflight.text;

import org.jspecify.annotations.NullMarked;
