/** The unit head confirms that the unit pays for the house. */
@NullMarked
package vn.chungtay.housing.housecase.write.confirmsponsorship;

import org.jspecify.annotations.NullMarked;
