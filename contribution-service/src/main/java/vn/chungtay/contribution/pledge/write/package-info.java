/** Pledges: what was promised, and what came of it. */
@NullMarked
package vn.chungtay.contribution.pledge.write;

import org.jspecify.annotations.NullMarked;
