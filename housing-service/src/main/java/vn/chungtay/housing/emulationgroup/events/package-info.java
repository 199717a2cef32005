/** What was decided about emulation blocks and clusters. */
@NullMarked
package vn.chungtay.housing.emulationgroup.events;

import org.jspecify.annotations.NullMarked;
