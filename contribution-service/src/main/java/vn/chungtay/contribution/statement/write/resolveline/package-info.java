/** Deciding what a line is that no code could match. */
@NullMarked
package vn.chungtay.contribution.statement.write.resolveline;

import org.jspecify.annotations.NullMarked;
