/** How Axon runs in every service: which bus, which processors, what travels beside a message. */
@NullMarked
package vn.chungtay.infra.service.axon;

import org.jspecify.annotations.NullMarked;
