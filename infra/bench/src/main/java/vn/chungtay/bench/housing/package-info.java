/** The housing service under measurement, and the households that it is given. */
@NullMarked
package vn.chungtay.bench.housing;

import org.jspecify.annotations.NullMarked;
