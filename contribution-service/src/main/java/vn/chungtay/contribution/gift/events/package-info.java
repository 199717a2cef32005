/** What can be given. */
@NullMarked
package vn.chungtay.contribution.gift.events;

import org.jspecify.annotations.NullMarked;
