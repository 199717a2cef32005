package vn.chungtay.infra.service.view;

import java.util.Map;

/**
 * The header {@code Chungtay-Min-Position}: {@code <service>:<n>}, one or several, comma-separated.
 *
 * @param byService the position wanted of each service's log; empty when the header was not sent
 */
public record MinPosition(Map<String, Long> byService) {

    public MinPosition {
        byService = Map.copyOf(byService);
    }
}
