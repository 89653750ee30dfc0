package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.bundle.BundleKeys;
import com.akio.tws.preflight.bundle.BundleReader;
import com.akio.tws.preflight.bundle.Collected;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.facts.DiskFacts;
import com.akio.tws.preflight.facts.EarlierSpace;
import com.akio.tws.preflight.facts.Volume;
import com.akio.tws.preflight.facts.VolumeSpace;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.Place;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.json.ValueJson;
import com.akio.tws.preflight.text.Message;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that names an earlier run, so that this one can tell how fast the disk fills. */
final class Since {

    @Option(names = "--since", paramLabel = "BUNDLE|REPORT.json")
    private Path since;

    /** Whether an earlier run is named. */
    boolean wished() {
        return since != null;
    }

    /** The same machine, with what was free on its volume at the earlier run. */
    Collected over(Collected now, BundleKeys keys) throws BadInput {
        if (since == null) {
            return now;
        }
        Snapshot earlier = read(keys);
        Optional<VolumeSpace> free = earlier.read(DiskFacts.INSTALL_SPACE).known();
        if (free.isEmpty()) {
            throw refuse("input.since.no-space");
        }
        if (!earlier.collectedAt().isBefore(now.snapshot().collectedAt())) {
            throw refuse("input.since.not-earlier");
        }
        Optional<String> then = earlier.read(DiskFacts.INSTALL_VOLUME).known().map(Volume::name);
        Optional<String> here = now.snapshot().read(DiskFacts.INSTALL_VOLUME).known().map(Volume::name);
        if (then.isPresent() && here.isPresent() && !then.get().equalsIgnoreCase(here.get())) {
            throw refuse("input.since.other-volume");
        }
        Map<String, Reading<Value>> readings = new LinkedHashMap<>(now.snapshot().readings());
        readings.put(DiskFacts.EARLIER_SPACE.name(), Reading.known(
                EarlierSpace.TYPE.toValue(new EarlierSpace(earlier.collectedAt(), free.get().free())), since.toString()));
        return new Collected(new Snapshot(now.snapshot().collectedAt(), now.snapshot().took(), readings), now.site(), now.sample());
    }

    private Snapshot read(BundleKeys keys) throws BadInput {
        SavedFile saved = SavedFile.read(since, keys);
        return saved.report().isPresent() ? ofReport(saved.report().get())
                : BundleReader.open(saved.received(), keys).collected().snapshot();
    }

    /** The evidence of a report is made of readings, so that a report is as good as a bundle here. */
    private static Snapshot ofReport(JsonCursor report) throws BadInput {
        Map<String, Reading<Value>> readings = new LinkedHashMap<>();
        for (JsonCursor finding : report.member("findings").elements()) {
            for (JsonCursor evidence : finding.member("evidence").elements()) {
                readings.put(evidence.member("fact").text(), ValueJson.readReading(evidence));
            }
        }
        return new Snapshot(report.member("collectedAt").instant(), Duration.ZERO, readings);
    }

    private BadInput refuse(String why) {
        return BadInput.at(Place.whole(since.toString()), Message.of(why));
    }
}
