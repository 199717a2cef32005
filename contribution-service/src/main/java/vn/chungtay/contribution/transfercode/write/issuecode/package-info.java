/** Handing out a transfer code. */
@NullMarked
package vn.chungtay.contribution.transfercode.write.issuecode;

import org.jspecify.annotations.NullMarked;
