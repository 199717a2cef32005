/** Money that left an account is listed, line by line. */
@NullMarked
package vn.chungtay.contribution.statement.write.listdebits;

import org.jspecify.annotations.NullMarked;
