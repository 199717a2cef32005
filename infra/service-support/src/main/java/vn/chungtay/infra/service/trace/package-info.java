/** The W3C trace that a request begins or goes on with, from the web through commands and events to the log lines. */
@NullMarked
package vn.chungtay.infra.service.trace;

import org.jspecify.annotations.NullMarked;
