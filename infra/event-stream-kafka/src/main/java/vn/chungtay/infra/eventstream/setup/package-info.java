/** What a service gets by depending on the event streams. */
@NullMarked
package vn.chungtay.infra.eventstream.setup;

import org.jspecify.annotations.NullMarked;
