/** The head of the unit that owns the case confirms that the unit supports the house; and what a promise is made of. */
@NullMarked
package vn.chungtay.housing.housecase.write.confirmsponsorship;

import org.jspecify.annotations.NullMarked;
