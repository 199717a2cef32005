/** Deciding on bank statements and their lines. */
@NullMarked
package vn.chungtay.contribution.statement.write;

import org.jspecify.annotations.NullMarked;
