/** What can happen to a transfer code. */
@NullMarked
package vn.chungtay.contribution.transfercode.events;

import org.jspecify.annotations.NullMarked;
