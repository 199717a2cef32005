/** Asking the sponsoring fund for the next part of the sum. */
@NullMarked
package vn.chungtay.housing.housecase.write.requestinstalment;

import org.jspecify.annotations.NullMarked;
