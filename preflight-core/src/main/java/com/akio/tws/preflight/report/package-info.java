/** What is said: findings, evidence, verdict; plain values. */
@NullMarked
package com.akio.tws.preflight.report;

import org.jspecify.annotations.NullMarked;
