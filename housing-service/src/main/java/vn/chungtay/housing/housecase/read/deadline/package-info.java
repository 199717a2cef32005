/** By when houses have to be handed over, on which basis, and how that day was moved. */
@NullMarked
package vn.chungtay.housing.housecase.read.deadline;

import org.jspecify.annotations.NullMarked;
