/** Reading the statement files of banks, line by line. */
@NullMarked
package vn.chungtay.contribution.statement.file;

import org.jspecify.annotations.NullMarked;
