package com.akio.tws.preflight.windows.decode;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.fact.Source;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever text stands where a firewall rule should, it is a rule, none of ours, or MALFORMED. */
class AnyFirewallRuleTest {

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void any_text_gives_an_answer(@ForAll("texts") String text) {
        Reading<?> reading = FirewallRuleText.decode(text, new Source("anywhere"));
        if (reading instanceof Reading.Unreadable<?> unreadable) {
            assertThat(unreadable.reason().kind()).isEqualTo(Reason.Kind.MALFORMED);
            assertThat(unreadable.reason().detail()).isNotBlank();
        } else {
            assertThat(reading).isInstanceOf(Reading.Known.class);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(60), Arbitraries.of("v2.31", "|", "|Action=Allow", "|Action=Block", "|Action=",
                "|Active=TRUE", "|Active=", "|Dir=In", "|Dir=Out", "|Protocol=6", "|Protocol=17", "|Protocol=999999999999", "|LPort=80",
                "|LPort2_10=9001-9020", "|LPort=RPC", "|LPort2_10=9020-9001", "|LPort=65536", "|LPort=-", "|Profile=Domain", "|Profile=x",
                "|App=C:\\a.exe", "|Svc=*", "|RA4=LocalSubnet", "|Name=@x,-1", "=", "é", "\u0000").list().ofMaxSize(14)
                .map(parts -> String.join("", parts)));
    }
}
