/** VietQR: the text that a banking app reads, and its picture. */
@NullMarked
package vn.chungtay.contribution.transfercode.vietqr;

import org.jspecify.annotations.NullMarked;
