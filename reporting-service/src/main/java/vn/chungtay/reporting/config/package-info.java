/** Wires the service and runs its streams. */
@NullMarked
package vn.chungtay.reporting.config;

import org.jspecify.annotations.NullMarked;
