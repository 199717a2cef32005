/** An accountant says what bank and cash box held at a month's end. */
@NullMarked
package vn.chungtay.contribution.closing.write.proposeclosing;

import org.jspecify.annotations.NullMarked;
