/** Setting money aside for an instalment of a house. */
@NullMarked
package vn.chungtay.contribution.fund.write.reserve;

import org.jspecify.annotations.NullMarked;
