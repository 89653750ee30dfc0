/** The name service, as this machine asks it. */
@NullMarked
package com.akio.tws.preflight.reach.names;

import org.jspecify.annotations.NullMarked;
