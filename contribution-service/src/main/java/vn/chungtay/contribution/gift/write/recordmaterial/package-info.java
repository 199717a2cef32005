/** Recording material received. */
@NullMarked
package vn.chungtay.contribution.gift.write.recordmaterial;

import org.jspecify.annotations.NullMarked;
