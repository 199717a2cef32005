/** What other services may know of grievances. */
@NullMarked
package vn.chungtay.housing.grievance.publish;

import org.jspecify.annotations.NullMarked;
