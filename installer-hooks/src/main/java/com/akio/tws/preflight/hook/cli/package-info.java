/** The command line: one class a command. */
@NullMarked
package com.akio.tws.preflight.hook.cli;

import org.jspecify.annotations.NullMarked;
