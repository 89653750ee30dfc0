/** The checks of the people who attend: row R69. */
@NullMarked
package com.akio.tws.preflight.checks.site;

import org.jspecify.annotations.NullMarked;
