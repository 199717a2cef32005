/** What other services may know of house cases. */
@NullMarked
package vn.chungtay.housing.housecase.publish;

import org.jspecify.annotations.NullMarked;
