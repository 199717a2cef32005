/** Forgets who stood on a list that was not confirmed. */
@NullMarked
package vn.chungtay.contribution.payroll.automation.whenlistrejectedthenforget;

import org.jspecify.annotations.NullMarked;
