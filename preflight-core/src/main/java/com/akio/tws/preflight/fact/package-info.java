/** What was seen: readings that are known, absent or unreadable, by key, with their source. */
@NullMarked
package com.akio.tws.preflight.fact;

import org.jspecify.annotations.NullMarked;
