/** A household wants to be named. */
@NullMarked
package vn.chungtay.housing.consent.write.giveconsent;

import org.jspecify.annotations.NullMarked;
