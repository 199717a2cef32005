/** What happened to corrections of entries, as it is stored for ever. */
@NullMarked
package vn.chungtay.contribution.correction.events;

import org.jspecify.annotations.NullMarked;
