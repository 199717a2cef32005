/** The households of a list that was taken become cases. */
@NullMarked
package vn.chungtay.housing.caselist.automation.whenlisttakenthenlistcases;

import org.jspecify.annotations.NullMarked;
