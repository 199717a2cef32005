package vn.chungtay.local.launcher;

import java.net.URI;

/**
 * The ports of a suite, nine in a row.
 *
 * @param base the gateway's; the others follow it
 */
public record Ports(int base) {

    static final int COUNT = 9;
    private static final int LAST_PORT = 65_535;

    /** Refuses ports that only a privileged user may take, and those beyond the last. */
    public Ports {
        if (base < 1024 || base + COUNT - 1 > LAST_PORT) {
            throw new LauncherException("port.base", base, LAST_PORT - COUNT + 1);
        }
    }

    /** The gateway's. */
    public int gateway() {
        return base;
    }

    /** The contribution service's. */
    public int contribution() {
        return base + 1;
    }

    /** The housing service's. */
    public int housing() {
        return base + 2;
    }

    /** The award service's. */
    public int award() {
        return base + 3;
    }

    /** The reporting service's. */
    public int reporting() {
        return base + 4;
    }

    /** The identity provider's. */
    public int identity() {
        return base + 5;
    }

    /** Kafka's for clients. */
    public int kafka() {
        return base + 6;
    }

    /** Kafka's for itself. */
    public int kafkaController() {
        return base + 7;
    }

    /** MongoDB's, when the suite runs one. */
    public int mongo() {
        return base + 8;
    }

    static URI http(int port) {
        return URI.create("http://localhost:" + port);
    }
}
