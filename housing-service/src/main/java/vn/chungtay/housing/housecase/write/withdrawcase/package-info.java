/** Ends a case before its house is handed over. */
@NullMarked
package vn.chungtay.housing.housecase.write.withdrawcase;

import org.jspecify.annotations.NullMarked;
