/** Somebody says that an entry of a fund was recorded wrongly. */
@NullMarked
package vn.chungtay.contribution.correction.write.proposecorrection;

import org.jspecify.annotations.NullMarked;
