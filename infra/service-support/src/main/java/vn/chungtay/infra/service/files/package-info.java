/** Files that people send: kept encrypted beside the log, known to events by id and hash alone. */
@NullMarked
package vn.chungtay.infra.service.files;

import org.jspecify.annotations.NullMarked;
