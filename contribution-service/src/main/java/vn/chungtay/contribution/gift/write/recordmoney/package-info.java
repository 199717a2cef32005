/** Recording money received. */
@NullMarked
package vn.chungtay.contribution.gift.write.recordmoney;

import org.jspecify.annotations.NullMarked;
