package com.akio.tws.preflight.reach.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;

class JdkNameServiceTest {

    /** In letters of full width: whoever hands them to the system as they are gets no address. */
    @Test
    void an_international_name_is_asked_for_in_its_a_form() throws Exception {
        assertThat(new JdkNameService().addresses("ｌｏｃａｌｈｏｓｔ")).isNotEmpty().allMatch(InetAddress::isLoopbackAddress);
    }
}
