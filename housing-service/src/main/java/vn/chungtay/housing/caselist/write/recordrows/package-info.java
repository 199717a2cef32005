/** Counting what became of rows. */
@NullMarked
package vn.chungtay.housing.caselist.write.recordrows;

import org.jspecify.annotations.NullMarked;
