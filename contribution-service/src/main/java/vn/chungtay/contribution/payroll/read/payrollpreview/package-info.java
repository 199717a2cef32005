/** Shows what an import of a list would find. */
@NullMarked
package vn.chungtay.contribution.payroll.read.payrollpreview;

import org.jspecify.annotations.NullMarked;
