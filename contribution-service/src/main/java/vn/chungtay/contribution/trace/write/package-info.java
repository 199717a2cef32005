/** How far houses are. */
@NullMarked
package vn.chungtay.contribution.trace.write;

import org.jspecify.annotations.NullMarked;
