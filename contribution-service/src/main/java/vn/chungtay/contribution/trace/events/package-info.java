/** What this service knows of houses, for those who gave to them. */
@NullMarked
package vn.chungtay.contribution.trace.events;

import org.jspecify.annotations.NullMarked;
