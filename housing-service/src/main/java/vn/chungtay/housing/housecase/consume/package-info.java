/** What contribution-service answers to instalments, as commands of this service. */
@NullMarked
package vn.chungtay.housing.housecase.consume;

import org.jspecify.annotations.NullMarked;
