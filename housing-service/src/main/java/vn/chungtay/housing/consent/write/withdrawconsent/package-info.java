/** A household does not want to be named any more. */
@NullMarked
package vn.chungtay.housing.consent.write.withdrawconsent;

import org.jspecify.annotations.NullMarked;
