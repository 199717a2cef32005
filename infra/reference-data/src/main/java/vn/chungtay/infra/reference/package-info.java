/** Areas, units, dated rules and holidays: what they were on a given day, each from a file that names its source. */
@NullMarked
package vn.chungtay.infra.reference;

import org.jspecify.annotations.NullMarked;
