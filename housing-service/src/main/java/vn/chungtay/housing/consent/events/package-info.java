/** What was said about being named. */
@NullMarked
package vn.chungtay.housing.consent.events;

import org.jspecify.annotations.NullMarked;
