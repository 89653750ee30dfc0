/** The only place where an outcome becomes a finding: unreadable facts, faults, waivers and time are dealt with here. */
@NullMarked
package com.akio.tws.preflight.evaluate;

import org.jspecify.annotations.NullMarked;
