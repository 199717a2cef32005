/** Tells requests for money what time it is. */
@NullMarked
package vn.chungtay.housing.housecase.automation.whentermpassedthencheckinstalment;

import org.jspecify.annotations.NullMarked;
