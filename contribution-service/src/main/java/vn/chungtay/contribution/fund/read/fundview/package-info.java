/** A fund with both sides of every entry. */
@NullMarked
package vn.chungtay.contribution.fund.read.fundview;

import org.jspecify.annotations.NullMarked;
