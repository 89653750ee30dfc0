/** What support is sent: readings, report and log in one archive, written, and read back from anybody. */
@NullMarked
package com.akio.tws.preflight.bundle;

import org.jspecify.annotations.NullMarked;
