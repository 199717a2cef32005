/** What happened to closings of months, as it is stored for ever. */
@NullMarked
package vn.chungtay.contribution.closing.events;

import org.jspecify.annotations.NullMarked;
