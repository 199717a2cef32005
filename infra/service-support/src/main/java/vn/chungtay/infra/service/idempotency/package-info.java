/** The same request twice gives the same answer: what was answered to which key, remembered for a day. */
@NullMarked
package vn.chungtay.infra.service.idempotency;

import org.jspecify.annotations.NullMarked;
