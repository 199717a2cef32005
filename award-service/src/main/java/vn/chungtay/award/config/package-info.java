/** How the award service is put together. */
@NullMarked
package vn.chungtay.award.config;

import org.jspecify.annotations.NullMarked;
