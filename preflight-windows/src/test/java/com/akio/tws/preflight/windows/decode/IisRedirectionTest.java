package com.akio.tws.preflight.windows.decode;

import static com.akio.tws.preflight.windows.fake.Answers.assertMalformed;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Source;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IisRedirectionTest {

    private static final Source SOURCE = new Source("redirection.config");

    @ParameterizedTest
    @ValueSource(strings = {
        "<configuration/>",
        "<configuration><configSections><section name='configurationRedirection'/></configSections><configurationRedirection/></configuration>",
        "<configuration><configurationRedirection enabled='false' path='\\\\srv\\iis'/></configuration>",
        "<configuration><configurationRedirection enabled='False'/></configuration>",
        "<configurationRedirection enabled='false' path='' userName='' password=''/>"}) // as IIS writes it when sharing is switched off
    void the_machines_own_file_counts(String file) {
        assertThat(own(file).known()).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<configuration><configurationRedirection enabled='true' path='\\\\srv\\iis' userName='d\\iis' password='secret'/></configuration>", // 3888038603
        "<configuration><configurationRedirection enabled='True' path='%SystemDrive%\\shared'/></configuration>", // aspnet/IISIntegration#1169
        "<configuration><configurationRedirection enabled=' true '/></configuration>",
        "<configuration><configurationRedirection enabled='yes'/></configuration>"})
    void a_shared_configuration_is_elsewhere_and_no_secret_is_taken(String file) {
        assertMalformed(own(file), "expected <site>, found <configurationRedirection enabled=\"true\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html/>", "<configuration><configurationRedirection enabled='false'/>",
        "<!DOCTYPE c [<!ENTITY e 'x'>]><configuration>&e;</configuration>",
        "<configuration><configurationRedirection configProtectionProvider='p'><EncryptedData/></configurationRedirection></configuration>"})
    void what_cannot_be_read_says_so(String file) {
        assertMalformed(own(file));
    }

    private static Reading<Boolean> own(String file) {
        return IisRedirection.own(file.getBytes(StandardCharsets.UTF_8), SOURCE);
    }
}
