/** Reads lists of households, and writes into them what is wrong. */
@NullMarked
package vn.chungtay.housing.caselist.file;

import org.jspecify.annotations.NullMarked;
