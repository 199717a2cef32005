package vn.chungtay.gateway.limit;

/**
 * How often something may happen.
 *
 * @param perSecond in the long run, at least 1
 * @param burst at once after a pause, at least 1
 */
public record Rate(int perSecond, int burst) {

    public Rate {
        if (perSecond < 1 || burst < 1) {
            throw new IllegalArgumentException("a rate is at least 1: " + perSecond + ", " + burst);
        }
    }
}
