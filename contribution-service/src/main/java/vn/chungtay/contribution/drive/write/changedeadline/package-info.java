/** The last day of a drive moves by order of a paper. */
@NullMarked
package vn.chungtay.contribution.drive.write.changedeadline;

import org.jspecify.annotations.NullMarked;
