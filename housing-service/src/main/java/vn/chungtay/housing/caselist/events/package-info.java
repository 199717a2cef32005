/** What happened to lists of households, as it is stored for ever. */
@NullMarked
package vn.chungtay.housing.caselist.events;

import org.jspecify.annotations.NullMarked;
