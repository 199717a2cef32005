/** What happened to households, as it is stored for ever. */
@NullMarked
package vn.chungtay.housing.household.events;

import org.jspecify.annotations.NullMarked;
