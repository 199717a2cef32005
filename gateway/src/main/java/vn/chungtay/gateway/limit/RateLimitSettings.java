package vn.chungtay.gateway.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Limits on how often a caller may ask.
 *
 * @param caller for one token, one signed-in browser, or one address of somebody who shows neither
 * @param address for everything from one address, so that inventing tokens gains nothing; an office shares one address
 * @param maxCallers callers remembered at once, the most recent ones
 */
@ConfigurationProperties("chungtay.gateway.rate-limit")
public record RateLimitSettings(Rate caller, Rate address, int maxCallers) {}
