/**
 * What can be rehearsed of a site's flows, and what came of it: values alone, which checks and writers may see. Nothing here has a socket
 * or asks the name service; what does lies in the packages below.
 */
@NullMarked
package com.akio.tws.preflight.reach;

import org.jspecify.annotations.NullMarked;
