/** Another person confirms the answer. */
@NullMarked
package vn.chungtay.housing.grievance.write.confirmanswer;

import org.jspecify.annotations.NullMarked;
