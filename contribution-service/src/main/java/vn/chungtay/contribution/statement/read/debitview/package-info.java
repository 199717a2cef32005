/** Lines of money that left, entries of money that left, and which is which. */
@NullMarked
package vn.chungtay.contribution.statement.read.debitview;

import org.jspecify.annotations.NullMarked;
