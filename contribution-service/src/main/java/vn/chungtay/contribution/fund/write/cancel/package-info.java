/** The case of an instalment is withdrawn: what is set aside is free again, what is paid out has to come back. */
@NullMarked
package vn.chungtay.contribution.fund.write.cancel;

import org.jspecify.annotations.NullMarked;
