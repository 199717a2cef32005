/** Grievances: who lodges them, who answers, and by when. */
@NullMarked
package vn.chungtay.housing.grievance.write;

import org.jspecify.annotations.NullMarked;
