/** Names the account that the money of a house goes to. */
@NullMarked
package vn.chungtay.housing.housecase.write.namepayee;

import org.jspecify.annotations.NullMarked;
