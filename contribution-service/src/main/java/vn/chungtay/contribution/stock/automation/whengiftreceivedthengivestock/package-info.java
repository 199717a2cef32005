/** Material and working days that were given become stock. */
@NullMarked
package vn.chungtay.contribution.stock.automation.whengiftreceivedthengivestock;

import org.jspecify.annotations.NullMarked;
