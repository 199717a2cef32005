/** A drive with what it has brought in. */
@NullMarked
package vn.chungtay.contribution.drive.read.driveview;

import org.jspecify.annotations.NullMarked;
