/** Entries of the funds' ledgers as far as they can be corrected. */
@NullMarked
package vn.chungtay.contribution.correction.entry;

import org.jspecify.annotations.NullMarked;
