/** Ids and values that more than one capability of this service uses. */
@NullMarked
package vn.chungtay.contribution.shared;

import org.jspecify.annotations.NullMarked;
