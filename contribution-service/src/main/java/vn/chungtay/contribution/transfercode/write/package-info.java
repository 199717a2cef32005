/** Deciding on transfer codes. */
@NullMarked
package vn.chungtay.contribution.transfercode.write;

import org.jspecify.annotations.NullMarked;
