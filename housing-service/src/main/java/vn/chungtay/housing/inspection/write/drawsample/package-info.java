/** Drawing a sample. */
@NullMarked
package vn.chungtay.housing.inspection.write.drawsample;

import org.jspecify.annotations.NullMarked;
