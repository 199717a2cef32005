/** Emulation blocks and clusters: who belongs to them, since when and until when. */
@NullMarked
package vn.chungtay.housing.emulationgroup.read.groupview;

import org.jspecify.annotations.NullMarked;
