/** House cases that the sector sponsors, from the listing of a household to the settlement of its house. */
@NullMarked
package vn.chungtay.housing;

import org.jspecify.annotations.NullMarked;
