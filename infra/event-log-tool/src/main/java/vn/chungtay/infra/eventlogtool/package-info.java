/** The command line that checks, exports and restores an event log. */
@NullMarked
package vn.chungtay.infra.eventlogtool;

import org.jspecify.annotations.NullMarked;
