package com.akio.tws.preflight.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.recorded.TestFile;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The flows of the built-in edition against those of the document, written down apart from it. */
class DocumentFlowsTest {

    private static final Catalogue CATALOGUE = CatalogueReader.builtIn();

    @Test
    void the_catalogue_holds_the_flows_of_the_document_and_no_other() {
        List<String> document = TestFile.lines(DocumentFlowsTest.class, "document-flows.txt").stream()
                .filter(line -> !line.startsWith("#")).toList();

        assertThat(CATALOGUE.flows().stream().map(DocumentFlowsTest::line)).containsExactlyElementsOf(document);
    }

    @Test
    void every_row_of_the_network_pages_has_a_flow_and_the_summary_has_its_own() {
        List<String> rows = IntStream.rangeClosed(30, 59).filter(number -> number != 43).mapToObj(number -> "R" + number).toList();

        assertThat(CATALOGUE.flows().stream().map(Flow::row).distinct()).containsExactlyElementsOf(rows);
        assertThat(CATALOGUE.planning().firewallSummary()).isNotEmpty().allMatch(flow -> flow.row().equals("R43"));
    }

    @Test
    void every_flow_says_what_it_is_for_in_both_languages() {
        assertThat(CATALOGUE.flows()).allSatisfy(flow -> {
            assertThat(flow.purpose().french()).isNotBlank();
            assertThat(flow.purpose().english()).isNotBlank();
        });
    }

    private static String line(Flow flow) {
        return String.join("|", flow.name(), flow.row(), flow.from().word(), flow.to().word(), yesOrNo(flow.bothWays()),
                flow.protocol().name(), ports(flow.ports()), yesOrNo(flow.secure()));
    }

    private static String ports(FlowPorts ports) {
        if (ports instanceof FlowPorts.Fixed fixed) {
            return shown(fixed.ports());
        }
        if (ports instanceof FlowPorts.Chosen chosen) {
            return shown(chosen.usual()) + " or chosen";
        }
        FlowPorts.Growing growing = (FlowPorts.Growing) ports;
        return growing.first() + " + " + growing.portsEach() + " each";
    }

    private static String shown(List<PortRange> ports) {
        return ports.stream().map(PortRange::shown).collect(Collectors.joining(", "));
    }

    private static String yesOrNo(boolean is) {
        return is ? "yes" : "no";
    }
}
