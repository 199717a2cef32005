/** Decides whether a case is the same household again. */
@NullMarked
package vn.chungtay.housing.housecase.write.decideduplicate;

import org.jspecify.annotations.NullMarked;
