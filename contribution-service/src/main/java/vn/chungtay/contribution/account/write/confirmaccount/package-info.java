/** Confirming a bank account that an accountant named. */
@NullMarked
package vn.chungtay.contribution.account.write.confirmaccount;

import org.jspecify.annotations.NullMarked;
