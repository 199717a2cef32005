/** The public page. */
@NullMarked
package vn.chungtay.gateway.page;

import org.jspecify.annotations.NullMarked;
