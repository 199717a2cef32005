/** What was seen, and what the household says. */
@NullMarked
package vn.chungtay.housing.inspection.write.recordfindings;

import org.jspecify.annotations.NullMarked;
