package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.InputFile;
import com.akio.tws.preflight.input.Place;
import com.akio.tws.preflight.site.Phone;
import com.akio.tws.preflight.site.PhoneAddresses;
import com.akio.tws.preflight.text.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** The wish to ask phones what they are: those of the profile, or those of a list. */
final class PhoneWish {

    private static final String OF_PROFILE = "";
    private static final Pattern DOTTED = Pattern.compile("[0-9.]{7,15}([-/][0-9.]{1,15})?");
    private static final Pattern COLONS = Pattern.compile("[0-9A-Fa-f]*:[0-9A-Fa-f:]+");
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
            addresses.addAll(PhoneAddresses.expand(given).orElseThrow(() -> new BadInput(tooMany(given))));
        }
        if (addresses.isEmpty()) {
            throw new BadInput(Message.of("input.phones.none"));
        }
        if (addresses.size() > PhoneAddresses.MOST) {
            throw new BadInput(tooMany(addresses.size() + ""));
        }
        return List.copyOf(addresses);
    }

    private static Message tooMany(String given) {
        return Message.of("input.phones.too-many", given, PhoneAddresses.MOST);
    }

    private static List<String> told(List<Phone> phones) {
        return phones.stream().map(Phone::address).flatMap(Optional::stream).toList();
    }

    /** One address or range a line; of a table (CSV) the first cell that is one. Lines that begin with # are remarks. */
    private List<String> listed() throws BadInput {
        List<String> listed = new ArrayList<>();
        byte[] bytes = InputFile.bytes(Path.of(phones), LARGEST_LIST);
        int number = 0;
        for (String line : InputFile.utf8(bytes, phones).split("\\R")) {
            number++;
            Optional<String> address = line.isBlank() || line.startsWith("#") ? Optional.empty() : address(line);
            if (address.isPresent()) {
                listed.add(verified(address.get(), new Place(phones, number, line.indexOf(address.get()) + 1)));
            }
        }
        return listed;
    }

    private static String verified(String address, Place place) throws BadInput {
        if (!PhoneAddresses.areTold(address)) {
            throw BadInput.expected(place, "", Message.of("input.site.phone"), Message.verbatim('"' + address + '"'));
        }
        if (PhoneAddresses.expand(address).isEmpty()) {
            throw BadInput.at(place, tooMany(address));
        }
        return address;
    }

    /** The first cell that is an address, else the first that was meant to be one; a MAC address beside it is none. */
    private static Optional<String> address(String line) {
        List<String> cells = Arrays.stream(line.split("[;,\t]", -1)).map(cell -> cell.replace("\"", "").replaceFirst("^'", "").strip()).toList();
        if (cells.size() == 1) {
            return Optional.of(cells.get(0));
        }
        List<String> meant = cells.stream().filter(cell -> DOTTED.matcher(cell).matches() || COLONS.matcher(cell).matches()).toList();
        return meant.stream().filter(PhoneAddresses::areTold).findFirst()
                .or(() -> meant.stream().filter(cell -> DOTTED.matcher(cell).matches()).findFirst());
    }
}
