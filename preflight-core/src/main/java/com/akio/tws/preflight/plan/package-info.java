/** What a site needs, from its profile and the document alone: size, channels, flows, bandwidth. Judges nothing. */
@NullMarked
package com.akio.tws.preflight.plan;

import org.jspecify.annotations.NullMarked;
