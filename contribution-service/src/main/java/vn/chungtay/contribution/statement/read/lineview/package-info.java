/** Lines of statements, above all those that wait. */
@NullMarked
package vn.chungtay.contribution.statement.read.lineview;

import org.jspecify.annotations.NullMarked;
