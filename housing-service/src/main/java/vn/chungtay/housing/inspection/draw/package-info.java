/** Drawing cases by lot, so that anybody can do it again. */
@NullMarked
package vn.chungtay.housing.inspection.draw;

import org.jspecify.annotations.NullMarked;
