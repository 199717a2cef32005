/** Deciding on drives. */
@NullMarked
package vn.chungtay.contribution.drive.write;

import org.jspecify.annotations.NullMarked;
