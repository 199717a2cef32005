/** The end of a grievance. */
@NullMarked
package vn.chungtay.housing.grievance.write.closegrievance;

import org.jspecify.annotations.NullMarked;
