package com.akio.tws.preflight.windows.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTextTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "00000000000000000000000000000000, 0, ::",
        "00000000000000000000000000000001, 0, ::1",
        "20010db8000000000000000000000001, 0, 2001:db8::1",
        "20010db8000000000001000000000001, 0, 2001:db8::1:0:0:1",
        "20010db8000100010001000100010001, 0, 2001:db8:1:1:1:1:1:1",
        "20010db8000000010001000100010001, 0, 2001:db8:0:1:1:1:1:1",
        "00010000000000000000000000000000, 0, 1::",
        "20010000000000010000000000000001, 0, 2001:0:0:1::1",
        "00000000000000000000ffff7f000001, 0, ::ffff:127.0.0.1",
        "00000000000000000000ffff7f000001, 4294967295, ::ffff:127.0.0.1",
        "00000000000000000000000000000001, 7, ::1",
        "00000000000000000000000000000000, 7, ::",
        "fe800000000000000000000000000001, 7, fe80::1%7"
    })
    void an_ipv6_address_is_written_as_rfc_5952_says(String hex, long scope, String expected) {
        assertThat(AddressText.v6(HexFormat.of().parseHex(hex), scope)).isEqualTo(expected);
    }

    @Property(tries = 300)
    void the_text_of_an_ipv6_address_means_the_same_address(
            @ForAll @Size(8) int @IntRange(max = 2) [] groups) throws UnknownHostException {
        byte[] address = new byte[16];
        for (int i = 0; i < 8; i++) {
            address[2 * i + 1] = (byte) groups[i];
        }
        assertThat(InetAddress.getByName(AddressText.v6(address, 0)).getAddress()).isEqualTo(address);
    }
}
