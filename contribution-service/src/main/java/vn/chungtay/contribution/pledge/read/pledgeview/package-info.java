/** Pledges, and what is outstanding of them. */
@NullMarked
package vn.chungtay.contribution.pledge.read.pledgeview;

import org.jspecify.annotations.NullMarked;
