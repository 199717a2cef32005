/** Drives as others see them. */
@NullMarked
package vn.chungtay.contribution.drive.publish;

import org.jspecify.annotations.NullMarked;
