/** What the time that passes does to requests for money. */
@NullMarked
package vn.chungtay.housing.housecase.write.checkterm;

import org.jspecify.annotations.NullMarked;
