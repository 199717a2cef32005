/** Transfer codes, and the VietQR that carries them. */
@NullMarked
package vn.chungtay.contribution.transfercode.read.codeview;

import org.jspecify.annotations.NullMarked;
