/** The size of server, memory and Media Server that a site needs; the one place for it, which plan and checks share. */
@NullMarked
package com.akio.tws.preflight.sizing;

import org.jspecify.annotations.NullMarked;
