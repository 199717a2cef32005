/** Values that every service means the same by, with their limits. */
@NullMarked
package vn.chungtay.infra.service.values;

import org.jspecify.annotations.NullMarked;
