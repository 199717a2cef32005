/** Tables that people open in a spreadsheet. */
@NullMarked
package vn.chungtay.contribution.shared.table;

import org.jspecify.annotations.NullMarked;
