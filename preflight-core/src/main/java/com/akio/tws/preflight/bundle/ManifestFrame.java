package com.akio.tws.preflight.bundle;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonSource;
import com.akio.tws.preflight.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A manifest of which many others differ in their sums only: those need not be parsed. */
final class ManifestFrame {

    private static final int LONGEST = 4096;
    /** A sum that is a value, and not the name of one. */
    private static final Pattern SUM = Pattern.compile("\"([0-9a-f]{64})\"(?!\\s*:)");

    private final TextFrame frame;
    private final Manifest manifest;
    /** Which hole a sum of the manifest stands for. */
    private final Map<String, Integer> stands;

    private ManifestFrame(TextFrame frame, Manifest manifest, Map<String, Integer> stands) {
        this.frame = frame;
        this.manifest = manifest;
        this.stands = stands;
    }

    /** The frame of a manifest that was read; empty where it is unusual, or tells of masks. */
    static Optional<ManifestFrame> of(byte[] utf8) throws BadInput {
        String text = new String(utf8, StandardCharsets.ISO_8859_1);
        if (text.length() > LONGEST || text.indexOf('\\') >= 0) {
            return Optional.empty();
        }
        List<int[]> holes = new ArrayList<>();
        Map<String, Integer> stands = new HashMap<>();
        StringBuilder numbered = new StringBuilder(text);
        Matcher sum = SUM.matcher(text);
        while (sum.find()) {
            String number = String.format(Locale.ROOT, "%064x", holes.size());
            numbered.replace(sum.start(1), sum.end(1), number);
            stands.put(number, holes.size());
            holes.add(new int[] {sum.start(1), sum.end(1)});
        }
        // Read with a number in the place of each sum, it tells which of them is which.
        Manifest manifest = Manifest.read(JsonSource.strict("", numbered.toString().getBytes(StandardCharsets.ISO_8859_1)).read());
        boolean usual = manifest.redaction().isEmpty() && BundleEntries.ALL.containsAll(manifest.sums().keySet())
                && manifest.report().stream().noneMatch(report -> stands.containsKey(report.tool()) || stands.containsKey(report.edition().name()));
        return usual ? Optional.of(new ManifestFrame(new TextFrame(utf8, holes), manifest, stands)) : Optional.empty();
    }

    /** The manifest that a text of this frame is. */
    Optional<Manifest> read(byte[] utf8) {
        return frame.holes(utf8).filter(sums -> sums.stream().allMatch(ManifestFrame::isSum)).map(this::with);
    }

    private static boolean isSum(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if ((sign < '0' || sign > '9') && (sign < 'a' || sign > 'f')) {
                return false;
            }
        }
        return text.length() == 64;
    }

    private Manifest with(List<String> found) {
        Map<String, String> sums = new LinkedHashMap<>();
        for (Map.Entry<String, String> sum : manifest.sums().entrySet()) {
            sums.put(sum.getKey(), real(sum.getValue(), found));
        }
        if (manifest.report().isEmpty()) {
            return new Manifest(sums, Optional.empty(), Optional.empty());
        }
        ReportRecord told = manifest.report().get();
        Report.Edition edition = new Report.Edition(told.edition().name(), real(told.edition().sha256(), found), told.edition().external());
        return new Manifest(sums, Optional.empty(), Optional.of(new ReportRecord(edition, told.verdict(), told.tool(), real(told.sha256(), found),
                real(told.snapshot(), found))));
    }

    private String real(String told, List<String> found) {
        Integer hole = stands.get(told);
        return hole == null ? told : found.get(hole);
    }
}
