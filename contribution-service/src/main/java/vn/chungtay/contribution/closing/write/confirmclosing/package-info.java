/** Another person closes the month, or does not agree. */
@NullMarked
package vn.chungtay.contribution.closing.write.confirmclosing;

import org.jspecify.annotations.NullMarked;
