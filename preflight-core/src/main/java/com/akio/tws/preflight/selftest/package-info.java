/** Readings beside the commands with which a person can compare them: what settles on a real machine what no test machine shows. */
@NullMarked
package com.akio.tws.preflight.selftest;

import org.jspecify.annotations.NullMarked;
