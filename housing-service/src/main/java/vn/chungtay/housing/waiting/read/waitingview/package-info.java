/** What waits for somebody's decision: one list for each person who is signed in. */
@NullMarked
package vn.chungtay.housing.waiting.read.waitingview;

import org.jspecify.annotations.NullMarked;
