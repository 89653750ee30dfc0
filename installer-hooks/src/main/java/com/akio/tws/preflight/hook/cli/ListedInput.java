package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.bundle.BundleReader;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.Place;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.write.Format;
import com.akio.tws.preflight.write.Formats;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line of a list of inputs: a path, or an object that also says where reports go, {@code {"from": "a.zip", "html": "a.html"}}.
 *
 * @param from the input, as the line spells it
 * @param files the reports that are to be written beside the answer; a path alone wishes none
 */
record ListedInput(String from, OutputTargets<Report> files) {

    /** No file of Windows can begin with it, so that a path never means an object. */
    private static final String OBJECT = "{\"";

    private static final String FROM = "from";

    /** Whether the line is an object and not a path. */
    static boolean isObject(String line) {
        return line.startsWith(OBJECT);
    }

    /** Reads a line; an object is refused with the place in it. */
    static ListedInput of(String line, Replacing replacing) throws BadInput {
        if (!isObject(line)) {
            return new ListedInput(line, new OutputTargets<>(List.of()));
        }
        JsonCursor object = BundleReader.json(line, line.getBytes(StandardCharsets.UTF_8));
        String from = object.member(FROM).filled();
        List<OutputTargets.Target<Report>> files = new ArrayList<>();
        for (Map.Entry<String, JsonCursor> member : object.entries().entrySet()) {
            if (!member.getKey().equals(FROM)) {
                Formats<Report> known = Formats.ofReports();
                Format<Report> format = known.named(member.getKey())
                        .orElseThrow(() -> member.getValue().refuse(Message.of("input.format.unknown", member.getKey(), known.names())));
                Path file = path(member.getValue().filled());
                files.add(new OutputTargets.Target<>(format, Optional.of(file)));
            }
        }
        for (OutputTargets.Target<Report> target : files) {
            WrittenFiles.verify(target.file().orElseThrow(), List.of(path(from)));
            replacing.verify(target.file().orElseThrow(), Replacing.Written.DOCUMENT);
        }
        return new ListedInput(from, new OutputTargets<>(files));
    }

    /** The input as a path of this system. */
    Path path() throws BadInput {
        return path(from);
    }

    /** A path of this system; refused where the system has no such paths. */
    static Path path(String text) throws BadInput {
        try {
            return Path.of(text);
        } catch (InvalidPathException impossible) {
            throw BadInput.at(Place.whole(text), Message.of("input.no-path"));
        }
    }
}
