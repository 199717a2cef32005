package vn.chungtay.local.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;

/** Asks a process whether it is ready for work. */
@FunctionalInterface
interface Probe {

    /** Longest wait for one answer. */
    Duration LIMIT = Duration.ofSeconds(2);

    boolean ready();

    /** Ready when it takes connections. */
    static Probe tcp(int port) {
        return () -> {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) LIMIT.toMillis());
                return true;
            } catch (IOException notYet) {
                return false;
            }
        };
    }

    /** Ready when it answers 200. */
    static Probe http(URI uri) {
        return () -> {
            try {
                HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
                connection.setConnectTimeout((int) LIMIT.toMillis());
                connection.setReadTimeout((int) LIMIT.toMillis());
                try {
                    return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
                } finally {
                    connection.disconnect();
                }
            } catch (IOException notYet) {
                return false;
            }
        };
    }
}
