/** Units become an emulation block or cluster. */
@NullMarked
package vn.chungtay.housing.emulationgroup.write.formgroup;

import org.jspecify.annotations.NullMarked;
