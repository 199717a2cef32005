/** What can happen to material and working days between giver and house. */
@NullMarked
package vn.chungtay.contribution.stock.events;

import org.jspecify.annotations.NullMarked;
