/** Which cases an account is named for, as it is stored for ever. */
@NullMarked
package vn.chungtay.housing.payeeaccount.events;

import org.jspecify.annotations.NullMarked;
