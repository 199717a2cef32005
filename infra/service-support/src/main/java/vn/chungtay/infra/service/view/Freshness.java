package vn.chungtay.infra.service.view;

import java.time.Instant;
import java.util.Map;

/**
 * How fresh a view is.
 *
 * @param asOf time up to which the view has seen everything that it is fed from
 * @param position per feeding service the place in its log that the view has got to, −1 before the first event
 * @param lagMs how far the view was behind its logs when it was asked, in milliseconds; 0 when it had seen everything
 */
public record Freshness(Instant asOf, Map<String, Long> position, long lagMs) {}
