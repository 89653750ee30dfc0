/** Showing: reports, plans, comparisons and fleets as text, JSON, HTML, JUnit XML and CSV. Nothing is decided here. */
@NullMarked
package com.akio.tws.preflight.write;

import org.jspecify.annotations.NullMarked;
