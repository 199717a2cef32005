/** Tokens for tests, signed by a key of their own. */
@NullMarked
package vn.chungtay.test.security;

import org.jspecify.annotations.NullMarked;
