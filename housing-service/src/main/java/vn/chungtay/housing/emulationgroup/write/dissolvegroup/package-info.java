/** An emulation block or cluster ends. */
@NullMarked
package vn.chungtay.housing.emulationgroup.write.dissolvegroup;

import org.jspecify.annotations.NullMarked;
