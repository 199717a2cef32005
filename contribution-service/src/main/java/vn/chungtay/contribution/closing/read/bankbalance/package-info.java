/** What the bank said that an account held at a month's end. */
@NullMarked
package vn.chungtay.contribution.closing.read.bankbalance;

import org.jspecify.annotations.NullMarked;
