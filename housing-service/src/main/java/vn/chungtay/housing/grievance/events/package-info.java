/** What happens to grievances. */
@NullMarked
package vn.chungtay.housing.grievance.events;

import org.jspecify.annotations.NullMarked;
