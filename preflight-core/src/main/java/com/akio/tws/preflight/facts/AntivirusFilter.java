package com.akio.tws.preflight.facts;

import static com.akio.tws.preflight.fact.SavedField.list;
import static com.akio.tws.preflight.fact.SavedField.optionalText;
import static com.akio.tws.preflight.fact.SavedField.text;
import static com.akio.tws.preflight.fact.SavedField.whole;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.SavedRecord;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A file system filter that stands where Windows has antivirus programs: one of its instances has an altitude of the load order group
 * {@code FSFilter Anti-Virus}, 320000 to 329998 (Microsoft Learn, "Allocated filter altitudes",
 * learn.microsoft.com/windows-hardware/drivers/ifs/allocated-altitudes).
 *
 * @param driver the name of its service
 * @param altitudes of all its instances, as written there
 * @param start {@code Start}: 0 boot, 1 system, 2 automatic, 3 manual, 4 disabled; -1 where the key has none
 * @param state as the service control manager has it, for example {@code RUNNING}; {@link #ABSENT} where it knows no such driver,
 *     {@link #UNREADABLE} where it did not tell
 * @param imagePath {@code ImagePath} as written there, where the key has one
 * @param product {@code ProductName} of the file's version, where it has one
 * @param company {@code CompanyName} of the file's version, where it has one
 * @param unread why the file's version could not be read, in the words of Windows or of the format; empty where it was, or where
 *     there is none
 */
public record AntivirusFilter(String driver, List<String> altitudes, long start, String state, Optional<String> imagePath,
        Optional<String> product, Optional<String> company, Optional<String> unread) {

    /** The service control manager knows no driver of this name: its key outlived it. */
    public static final String ABSENT = "ABSENT";
    /** The service control manager did not tell the state. */
    public static final String UNREADABLE = "UNREADABLE";

    private static final String STOPPED = "STOPPED";
    private static final String OF_DEFENDER = "WdFilter";

    public static final FactType<AntivirusFilter> TYPE = SavedRecord.of("AntivirusFilter", AntivirusFilter::new,
            text("driver", AntivirusFilter::driver), list("altitudes", FactType.TEXT, AntivirusFilter::altitudes),
            whole("start", AntivirusFilter::start), text("state", AntivirusFilter::state),
            optionalText("imagePath", AntivirusFilter::imagePath), optionalText("product", AntivirusFilter::product),
            optionalText("company", AntivirusFilter::company), optionalText("unread", AntivirusFilter::unread));

    public AntivirusFilter {
        Objects.requireNonNull(driver, "driver");
        altitudes = List.copyOf(altitudes);
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(imagePath, "imagePath");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(company, "company");
        Objects.requireNonNull(unread, "unread");
    }

    /** Whether it runs, or whether nobody could tell that it does not. */
    public boolean mayRun() {
        return !state.equals(STOPPED) && !state.equals(ABSENT);
    }

    /** Whether it is the filter of Microsoft Defender, 328010, whose exclusions are read elsewhere. */
    public boolean isOfDefender() {
        return driver.equalsIgnoreCase(OF_DEFENDER);
    }

    /** The name of its file, as people know a driver. */
    public String file() {
        String path = imagePath.orElse("").strip().replace("\"", "").replace('/', '\\');
        String name = path.substring(path.lastIndexOf('\\') + 1);
        return name.isEmpty() ? driver + ".sys" : name;
    }
}
