/** Settings and small things that every service has. */
@NullMarked
package vn.chungtay.infra.service.config;

import org.jspecify.annotations.NullMarked;
