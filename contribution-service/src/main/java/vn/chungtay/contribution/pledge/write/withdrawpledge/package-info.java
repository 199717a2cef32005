/** A pledge that is not kept any more. */
@NullMarked
package vn.chungtay.contribution.pledge.write.withdrawpledge;

import org.jspecify.annotations.NullMarked;
