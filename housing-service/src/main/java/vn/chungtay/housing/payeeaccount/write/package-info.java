/** One account is for one household, or somebody has looked at it. */
@NullMarked
package vn.chungtay.housing.payeeaccount.write;

import org.jspecify.annotations.NullMarked;
