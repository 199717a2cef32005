/** Somebody looks into a grievance. */
@NullMarked
package vn.chungtay.housing.grievance.write.takeupgrievance;

import org.jspecify.annotations.NullMarked;
