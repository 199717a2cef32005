/** What can happen to receipts and to the books that number them. */
@NullMarked
package vn.chungtay.contribution.receipt.events;

import org.jspecify.annotations.NullMarked;
