/** An OpenID Connect provider for a laptop, with demonstration accounts; never for real people's accounts. */
@NullMarked
package vn.chungtay.local.identity;

import org.jspecify.annotations.NullMarked;
