/** Drives, the gifts they bring, and the funds that pay for houses. */
@NullMarked
package vn.chungtay.contribution;

import org.jspecify.annotations.NullMarked;
