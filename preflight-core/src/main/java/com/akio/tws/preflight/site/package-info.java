/** The site profile: what the customer plans, and its reader. */
@NullMarked
package com.akio.tws.preflight.site;

import org.jspecify.annotations.NullMarked;
