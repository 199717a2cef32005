/** Somebody promises something. */
@NullMarked
package vn.chungtay.contribution.pledge.write.makepledge;

import org.jspecify.annotations.NullMarked;
