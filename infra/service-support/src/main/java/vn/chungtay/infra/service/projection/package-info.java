/** Views are made in generations: a new one is built from the first event while the one before goes on being shown. */
@NullMarked
package vn.chungtay.infra.service.projection;

import org.jspecify.annotations.NullMarked;
