/** The level above has to answer. */
@NullMarked
package vn.chungtay.housing.grievance.write.escalategrievance;

import org.jspecify.annotations.NullMarked;
