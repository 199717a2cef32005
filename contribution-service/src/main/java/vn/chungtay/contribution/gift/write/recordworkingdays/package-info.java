/** Recording working days received. */
@NullMarked
package vn.chungtay.contribution.gift.write.recordworkingdays;

import org.jspecify.annotations.NullMarked;
