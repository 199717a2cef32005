/** Long runs of several clients and processes under faults, checked by a model of the log. */
@NullMarked
package vn.chungtay.infra.eventstore.faults;

import org.jspecify.annotations.NullMarked;
