package com.akio.tws.preflight.windows.decode;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.fact.Source;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What reads a disk's bus and what grades it speak of the same buses: NVMe was no NVME, and an NVMe disk was asked about. */
class BusVocabularyTest {

    @Test
    void every_bus_that_the_catalogue_grades_is_one_that_windows_can_report() {
        Set<String> reported = new TreeSet<>();
        for (int number = 0; number < 0x20; number++) {
            byte[] descriptor = ByteBuffer.allocate(40).order(ByteOrder.LITTLE_ENDIAN).putInt(4, 40).putInt(28, number).array();
            reported.add(DeviceDescriptor.busType(descriptor, new Source("a test")).known().orElseThrow());
        }
        List<Map<String, List<String>>> graded = CatalogueReader.builtIn().figures(FigureKey.of(CheckId.of("server.disk.technology"),
                figures -> List.of(figures.textsByName("accepted"), figures.textsByName("refused"))));
        graded.forEach(list -> list.values().forEach(buses -> assertThat(reported).containsAll(buses)));
    }
}
