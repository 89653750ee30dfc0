package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.InputFile;
import com.akio.tws.preflight.reach.PhoneAddresses;
import com.akio.tws.preflight.site.Phone;
import com.akio.tws.preflight.text.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** The wish to ask phones what they are: those of the profile, or those of a list. */
final class PhoneWish {

    private static final String OF_PROFILE = "";
    private static final long LARGEST_LIST = 1 << 20;

    @Option(names = "--phones", paramLabel = "FILE", arity = "0..1", fallbackValue = OF_PROFILE)
    private String phones;

    boolean wished() {
        return phones != null;
    }

    /** The addresses to ask, each once; refused when there is none, or when a range is none. */
    List<String> addresses(List<Phone> ofProfile) throws BadInput {
        Set<String> addresses = new LinkedHashSet<>();
        for (String given : phones.equals(OF_PROFILE) ? told(ofProfile) : listed()) {
            addresses.addAll(PhoneAddresses.expand(given).orElseThrow(() -> new BadInput(
                    Message.of("input.phones.too-many", given, PhoneAddresses.MOST))));
        }
        if (addresses.isEmpty()) {
            throw new BadInput(Message.of("input.phones.none"));
        }
        if (addresses.size() > PhoneAddresses.MOST) {
            throw new BadInput(Message.of("input.phones.too-many", addresses.size() + "", PhoneAddresses.MOST));
        }
        return List.copyOf(addresses);
    }

    private static List<String> told(List<Phone> phones) {
        return phones.stream().map(Phone::address).flatMap(Optional::stream).toList();
    }

    /** One address or range a line; of a table (CSV) the first cell that is one. Lines that begin with # are remarks. */
    private List<String> listed() throws BadInput {
        List<String> listed = new ArrayList<>();
        byte[] bytes = InputFile.bytes(Path.of(phones), LARGEST_LIST);
        for (String line : InputFile.utf8(bytes, phones).split("\\R")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                address(line).ifPresent(listed::add);
            }
        }
        return listed;
    }

    private static Optional<String> address(String line) {
        String[] cells = line.split("[;,\t]", -1);
        if (cells.length == 1) {
            return Optional.of(line.strip());
        }
        for (String cell : cells) {
            String bare = cell.replace("\"", "").replaceFirst("^'", "").strip();
            if (bare.matches("[0-9.]{7,15}([-/][0-9.]{1,15})?|[0-9A-Fa-f]*:[0-9A-Fa-f:]+")) {
                return Optional.of(bare);
            }
        }
        return Optional.empty();
    }
}
