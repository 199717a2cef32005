/** How the service is put together. */
@NullMarked
package vn.chungtay.housing.config;

import org.jspecify.annotations.NullMarked;
