/** What happened to house cases, as it is stored for ever. */
@NullMarked
package vn.chungtay.housing.housecase.events;

import org.jspecify.annotations.NullMarked;
