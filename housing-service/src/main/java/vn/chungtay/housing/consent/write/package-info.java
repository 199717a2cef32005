/** Consent to be named. */
@NullMarked
package vn.chungtay.housing.consent.write;

import org.jspecify.annotations.NullMarked;
