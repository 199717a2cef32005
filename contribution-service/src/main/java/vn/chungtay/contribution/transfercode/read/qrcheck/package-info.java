/** Whether a VietQR that somebody shows sends money to us. */
@NullMarked
package vn.chungtay.contribution.transfercode.read.qrcheck;

import org.jspecify.annotations.NullMarked;
