/** What happened to outlays, as it is stored for ever. */
@NullMarked
package vn.chungtay.contribution.outlay.events;

import org.jspecify.annotations.NullMarked;
