/** What operators ask of a service's streams: kept in its database, carried out by one replica, recorded with who and why. */
@NullMarked
package vn.chungtay.infra.eventstream.operate;

import org.jspecify.annotations.NullMarked;
