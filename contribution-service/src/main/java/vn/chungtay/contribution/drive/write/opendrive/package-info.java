/** Opening a drive and its fund. */
@NullMarked
package vn.chungtay.contribution.drive.write.opendrive;

import org.jspecify.annotations.NullMarked;
