package vn.chungtay.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PortHolderTest {

    @Test
    @EnabledOnOs(OS.LINUX)
    void aTakenPortIsToldWithItsHolder() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(PortHolder.free(server.getLocalPort())).isFalse();
            assertThat(PortHolder.of(server.getLocalPort()))
                    .hasValue("java (pid " + ProcessHandle.current().pid() + ")");
        }
    }

    @Test
    void aPortTakenOnAllAddressesIsTaken() throws IOException {
        try (ServerSocket server = new ServerSocket(0)) {
            assertThat(PortHolder.free(server.getLocalPort())).isFalse();
        }
    }

    @Test
    void aPortIsFreeOnceItsServerIsClosed() throws IOException {
        int port;
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = server.getLocalPort();
        }
        assertThat(PortHolder.free(port)).isTrue();
        assertThat(PortHolder.of(port)).isEmpty();
    }

    @Test
    void nineInARowMustFit() {
        assertThat(new Ports(1024).mongo()).isEqualTo(1032);
        assertThat(new Ports(65_527).mongo()).isEqualTo(65_535);
        assertThatThrownBy(() -> new Ports(1023)).isInstanceOf(LauncherException.class);
        assertThatThrownBy(() -> new Ports(65_528))
                .isInstanceOfSatisfying(
                        LauncherException.class, e -> assertThat(e.code()).isEqualTo("port.base"));
    }

    @Test
    void aDeadOrForeignNumberIsNoProcess() {
        assertThat(ProcessIdentity.of(Long.MAX_VALUE)).isEmpty();
        assertThat(ProcessIdentity.of(ProcessHandle.current().pid())).isPresent();
        assertThat(Files.exists(Path.of("/proc"))).isEqualTo(OS.LINUX.isCurrentOs());
    }
}
