/** Files for one reader only, in the public format of age, and signatures by which it is known who sent a bundle. */
@NullMarked
package com.akio.tws.preflight.seal;

import org.jspecify.annotations.NullMarked;
