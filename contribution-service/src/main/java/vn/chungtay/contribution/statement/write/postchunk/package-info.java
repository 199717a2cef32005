/** Posting the lines of a statement, some at a time. */
@NullMarked
package vn.chungtay.contribution.statement.write.postchunk;

import org.jspecify.annotations.NullMarked;
