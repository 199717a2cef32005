/** The operators' side of a service: its dead letters, its acts, sending its events again. */
@NullMarked
package vn.chungtay.infra.service.operations;

import org.jspecify.annotations.NullMarked;
