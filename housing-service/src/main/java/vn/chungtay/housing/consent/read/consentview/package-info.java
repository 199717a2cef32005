/** Which households want to be named, and what they are called. */
@NullMarked
package vn.chungtay.housing.consent.read.consentview;

import org.jspecify.annotations.NullMarked;
