/** Money that came in and was no gift went back, by this line of money that left. */
@NullMarked
package vn.chungtay.contribution.statement.write.payback;

import org.jspecify.annotations.NullMarked;
