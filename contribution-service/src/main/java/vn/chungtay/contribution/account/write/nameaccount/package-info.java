/** Naming the bank account of a drive's fund. */
@NullMarked
package vn.chungtay.contribution.account.write.nameaccount;

import org.jspecify.annotations.NullMarked;
