/** How units say that statements are read, now and before. */
@NullMarked
package vn.chungtay.contribution.statement.read.profileview;

import org.jspecify.annotations.NullMarked;
