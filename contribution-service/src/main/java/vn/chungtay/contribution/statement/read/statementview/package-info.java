/** How far a statement is posted. */
@NullMarked
package vn.chungtay.contribution.statement.read.statementview;

import org.jspecify.annotations.NullMarked;
