/** The head of a further unit, or of the same one, confirms what that unit gives to a house that is sponsored already. */
@NullMarked
package vn.chungtay.housing.housecase.write.addsponsorship;

import org.jspecify.annotations.NullMarked;
