/** What can happen to a pledge. */
@NullMarked
package vn.chungtay.contribution.pledge.events;

import org.jspecify.annotations.NullMarked;
