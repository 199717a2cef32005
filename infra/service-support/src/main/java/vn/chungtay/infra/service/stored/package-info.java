/** Names under which events are stored, and the serializer that knows nothing but those names. */
@NullMarked
package vn.chungtay.infra.service.stored;

import org.jspecify.annotations.NullMarked;
