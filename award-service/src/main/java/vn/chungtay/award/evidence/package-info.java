/** What speaks for a unit: one entry for each published fact, and nothing that anybody typed in. */
@NullMarked
package vn.chungtay.award.evidence;

import org.jspecify.annotations.NullMarked;
