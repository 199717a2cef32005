/** The rules of structure that hold in every service. */
@NullMarked
package vn.chungtay.test.architecture;

import org.jspecify.annotations.NullMarked;
