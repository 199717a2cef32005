/** Ties a line to the one entry that fits, whichever of them is told last. */
@NullMarked
package vn.chungtay.contribution.statement.automation.whendebitlistedthentie;

import org.jspecify.annotations.NullMarked;
