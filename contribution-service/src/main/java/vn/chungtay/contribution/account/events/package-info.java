/** What can happen to a bank account of a fund. */
@NullMarked
package vn.chungtay.contribution.account.events;

import org.jspecify.annotations.NullMarked;
