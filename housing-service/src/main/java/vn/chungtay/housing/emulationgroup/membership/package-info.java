/** Which units belong to which emulation block or cluster, by day. */
@NullMarked
package vn.chungtay.housing.emulationgroup.membership;

import org.jspecify.annotations.NullMarked;
