/** Bank accounts of drives. */
@NullMarked
package vn.chungtay.contribution.account.read.accountview;

import org.jspecify.annotations.NullMarked;
