/** Sign-in of browsers by OpenID Connect; bearer tokens pass through, since every service validates them itself. */
@NullMarked
package vn.chungtay.gateway.security;

import org.jspecify.annotations.NullMarked;
