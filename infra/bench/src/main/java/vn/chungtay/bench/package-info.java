/** How fast the event log is, compared with other ways to keep events on the same server. */
@NullMarked
package vn.chungtay.bench;

import org.jspecify.annotations.NullMarked;
