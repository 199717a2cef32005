/** What others may see of gifts. */
@NullMarked
package vn.chungtay.contribution.gift.publish;

import org.jspecify.annotations.NullMarked;
