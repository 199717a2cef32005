/** An emulation block or cluster gets another name, other members or another lead. */
@NullMarked
package vn.chungtay.housing.emulationgroup.write.changegroup;

import org.jspecify.annotations.NullMarked;
