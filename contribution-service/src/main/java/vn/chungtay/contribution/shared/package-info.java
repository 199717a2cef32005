/** Ids of this service. */
@NullMarked
package vn.chungtay.contribution.shared;

import org.jspecify.annotations.NullMarked;
