/** The head of the unit closes a drive. */
@NullMarked
package vn.chungtay.contribution.drive.write.closedrive;

import org.jspecify.annotations.NullMarked;
