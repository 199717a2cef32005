/** Who has to do with the case that a grievance is about. */
@NullMarked
package vn.chungtay.housing.grievance.concerned;

import org.jspecify.annotations.NullMarked;
