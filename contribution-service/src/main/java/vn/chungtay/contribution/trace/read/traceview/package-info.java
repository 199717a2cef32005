/** Where each gift of money went. */
@NullMarked
package vn.chungtay.contribution.trace.read.traceview;

import org.jspecify.annotations.NullMarked;
