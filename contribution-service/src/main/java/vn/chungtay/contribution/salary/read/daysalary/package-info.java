/** Shows what one day's salary is. */
@NullMarked
package vn.chungtay.contribution.salary.read.daysalary;

import org.jspecify.annotations.NullMarked;
