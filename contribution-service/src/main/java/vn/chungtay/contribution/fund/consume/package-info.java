/** What houses ask of funds. */
@NullMarked
package vn.chungtay.contribution.fund.consume;

import org.jspecify.annotations.NullMarked;
