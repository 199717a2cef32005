/** Emulation blocks and clusters: who belongs to them is decided on paper, and recorded here. */
@NullMarked
package vn.chungtay.housing.emulationgroup.write;

import org.jspecify.annotations.NullMarked;
