/** Who is calling, what their role permits, and for which units they may act. */
@NullMarked
package vn.chungtay.infra.service.security;

import org.jspecify.annotations.NullMarked;
