/** An officer writes down a drive. */
@NullMarked
package vn.chungtay.contribution.drive.write.draftdrive;

import org.jspecify.annotations.NullMarked;
