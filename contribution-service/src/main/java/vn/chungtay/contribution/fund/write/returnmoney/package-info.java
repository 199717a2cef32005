/** Money that was paid out for a house comes back. */
@NullMarked
package vn.chungtay.contribution.fund.write.returnmoney;

import org.jspecify.annotations.NullMarked;
