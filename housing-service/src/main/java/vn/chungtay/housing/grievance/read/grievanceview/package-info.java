/** What became of grievances, for staff and for whoever has the code. */
@NullMarked
package vn.chungtay.housing.grievance.read.grievanceview;

import org.jspecify.annotations.NullMarked;
