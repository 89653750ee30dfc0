/** The plan of a site: its figures, and what the checks say of the site before anyone looks at a machine. */
@NullMarked
package com.akio.tws.preflight.siteplan;

import org.jspecify.annotations.NullMarked;
