/** The only door for clients: routes, sign-in, limits, breakers and the public page. */
@NullMarked
package vn.chungtay.gateway;

import org.jspecify.annotations.NullMarked;
