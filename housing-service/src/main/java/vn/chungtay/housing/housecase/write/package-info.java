/** The house case decides: its life, its commands and the dated rules it asks. */
@NullMarked
package vn.chungtay.housing.housecase.write;

import org.jspecify.annotations.NullMarked;
