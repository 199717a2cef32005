/** The house is handed over to the household. */
@NullMarked
package vn.chungtay.housing.housecase.write.handover;

import org.jspecify.annotations.NullMarked;
