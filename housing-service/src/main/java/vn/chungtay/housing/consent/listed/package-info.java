/** The cases whose households may be named. */
@NullMarked
package vn.chungtay.housing.consent.listed;

import org.jspecify.annotations.NullMarked;
