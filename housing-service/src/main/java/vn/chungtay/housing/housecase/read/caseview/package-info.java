/** The case as its unit reads it. */
@NullMarked
package vn.chungtay.housing.housecase.read.caseview;

import org.jspecify.annotations.NullMarked;
