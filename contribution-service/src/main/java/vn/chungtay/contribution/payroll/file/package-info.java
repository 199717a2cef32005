/** Reads lists of what staff give out of their salaries. */
@NullMarked
package vn.chungtay.contribution.payroll.file;

import org.jspecify.annotations.NullMarked;
