/** A list of households, imported chunk by chunk. */
@NullMarked
package vn.chungtay.housing.caselist.write;

import org.jspecify.annotations.NullMarked;
