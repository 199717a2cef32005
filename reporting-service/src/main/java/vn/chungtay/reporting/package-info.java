/** The reporting service: nationwide views of what all services have published. */
@NullMarked
package vn.chungtay.reporting;

import org.jspecify.annotations.NullMarked;
