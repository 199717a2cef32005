/** What can happen to the money of a fund. */
@NullMarked
package vn.chungtay.contribution.fund.events;

import org.jspecify.annotations.NullMarked;
