/** Lists as files for spreadsheets, written while they are read. */
@NullMarked
package vn.chungtay.housing.export;

import org.jspecify.annotations.NullMarked;
