/** How many cases there are where, and how far they have come. */
@NullMarked
package vn.chungtay.housing.housecase.read.casecounts;

import org.jspecify.annotations.NullMarked;
