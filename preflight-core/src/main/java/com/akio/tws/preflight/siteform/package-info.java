/** What a site profile asks of a person: one description for the page, for the terminal and for their tests. */
@NullMarked
package com.akio.tws.preflight.siteform;

import org.jspecify.annotations.NullMarked;
