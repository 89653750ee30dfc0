/** Asks phones what they are, by SIP and by their web page. */
@NullMarked
package com.akio.tws.preflight.reach.phones;

import org.jspecify.annotations.NullMarked;
