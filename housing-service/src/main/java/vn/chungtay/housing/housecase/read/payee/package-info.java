/** Where the money of a house goes, for who pays it out. */
@NullMarked
package vn.chungtay.housing.housecase.read.payee;

import org.jspecify.annotations.NullMarked;
