/** Tables that people open in a spreadsheet: sent row by row, and read row by row from what people send. */
@NullMarked
package vn.chungtay.infra.service.table;

import org.jspecify.annotations.NullMarked;
