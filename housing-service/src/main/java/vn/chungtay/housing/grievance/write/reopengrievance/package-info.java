/** Who lodged a grievance is not content. */
@NullMarked
package vn.chungtay.housing.grievance.write.reopengrievance;

import org.jspecify.annotations.NullMarked;
