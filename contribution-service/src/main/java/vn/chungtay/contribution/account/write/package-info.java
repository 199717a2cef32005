/** Deciding on bank accounts. */
@NullMarked
package vn.chungtay.contribution.account.write;

import org.jspecify.annotations.NullMarked;
