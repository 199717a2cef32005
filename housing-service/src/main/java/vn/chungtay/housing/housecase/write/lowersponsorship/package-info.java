/** The head of a unit lowers what the unit promised to a house, to nothing at the least. */
@NullMarked
package vn.chungtay.housing.housecase.write.lowersponsorship;

import org.jspecify.annotations.NullMarked;
