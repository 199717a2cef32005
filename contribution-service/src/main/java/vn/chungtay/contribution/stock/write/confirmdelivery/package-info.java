/** The receiver's word that a delivery arrived. */
@NullMarked
package vn.chungtay.contribution.stock.write.confirmdelivery;

import org.jspecify.annotations.NullMarked;
