/** The one family of errors that a service can answer with, and how it becomes a problem detail. */
@NullMarked
package vn.chungtay.infra.service.errors;

import org.jspecify.annotations.NullMarked;
