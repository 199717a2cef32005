/** What the fund answered to an instalment: reserved, refused or disbursed. */
@NullMarked
package vn.chungtay.housing.housecase.write.recordfunding;

import org.jspecify.annotations.NullMarked;
