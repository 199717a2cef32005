/** What happens to samples and inspections. */
@NullMarked
package vn.chungtay.housing.inspection.events;

import org.jspecify.annotations.NullMarked;
