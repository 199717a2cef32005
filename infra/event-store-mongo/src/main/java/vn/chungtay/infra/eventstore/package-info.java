/** The event log on MongoDB: dense positions, group commit, outcomes that are always settled. */
@NullMarked
package vn.chungtay.infra.eventstore;

import org.jspecify.annotations.NullMarked;
