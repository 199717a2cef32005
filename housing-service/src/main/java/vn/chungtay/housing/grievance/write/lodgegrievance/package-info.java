/** Anybody lodges a grievance. */
@NullMarked
package vn.chungtay.housing.grievance.write.lodgegrievance;

import org.jspecify.annotations.NullMarked;
