/** What the days do to grievances. */
@NullMarked
package vn.chungtay.housing.grievance.automation.whentermpassedthenescalate;

import org.jspecify.annotations.NullMarked;
