package com.akio.tws.preflight.hook.wine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.junit.jupiter.api.Test;

class HostListenerTest {

    @Test
    void on_the_ipv4_loopback_only_ipv4_reaches_it() {
        try (HostListener listener = HostListener.onIpv4Loopback(0)) {
            assertThat(reached("127.0.0.1", listener.port())).isTrue();
            assertThat(reached("::1", listener.port())).isFalse();
        }
    }

    @Test
    void on_the_ipv6_loopback_only_ipv6_reaches_it() {
        try (HostListener listener = HostListener.onIpv6Loopback(0)) {
            assertThat(reached("::1", listener.port())).isTrue();
            assertThat(reached("127.0.0.1", listener.port())).isFalse();
        }
    }

    @Test
    void on_every_address_both_families_reach_it() {
        try (HostListener listener = HostListener.onEveryAddress(0)) {
            assertThat(reached("::1", listener.port())).isTrue();
            assertThat(reached("127.0.0.1", listener.port())).isTrue();
        }
    }

    @Test
    void once_closed_nobody_reaches_it() {
        HostListener listener = HostListener.onIpv4Loopback(0);
        int port = listener.port();
        listener.close();

        assertThat(reached("127.0.0.1", port)).isFalse();
    }

    @Test
    void a_port_that_somebody_holds_is_named() {
        try (HostListener holder = HostListener.onIpv4Loopback(0)) {
            assertThatThrownBy(() -> HostListener.onIpv4Loopback(holder.port()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("127.0.0.1 port " + holder.port());
        }
    }

    private static boolean reached(String address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getByName(address), port), 2_000);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
