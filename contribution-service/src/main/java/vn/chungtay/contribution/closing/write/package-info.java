/** Deciding on closings of months. */
@NullMarked
package vn.chungtay.contribution.closing.write;

import org.jspecify.annotations.NullMarked;
