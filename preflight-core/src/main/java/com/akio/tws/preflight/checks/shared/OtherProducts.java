package com.akio.tws.preflight.checks.shared;

import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.facts.AntivirusFacts;
import com.akio.tws.preflight.facts.AntivirusFilter;
import com.akio.tws.preflight.text.Brief;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The antivirus products of a machine other than Microsoft Defender: those whose file system filter stands in the altitudes of antivirus
 * programs, whoever made them, and those that are known by their services alone.
 *
 * <p>Each is said as a person can look for it, for example {@code Sophos (SophosED.sys, Sophos Limited)}: the product by the catalogue,
 * else by the driver's file, then its files and its maker. A product's drivers stand together, and one that runs is not said to be left
 * over because some driver of its own does not.
 */
final class OtherProducts {

    private static final int MOST_FILES = 3;
    /** The words of a driver's file are anybody's. */
    private static final int LONGEST = 60;

    private final Map<String, List<String>> drivers;
    private final List<AntivirusFilter> filters;
    private final List<String> services;

    /**
     * The products of one machine.
     *
     * @param drivers the services and drivers of each product that the catalogue knows; a star ends the beginning of a name
     */
    OtherProducts(Facts facts, Map<String, List<String>> drivers) {
        this.drivers = Map.copyOf(drivers);
        this.filters = facts.known(AntivirusFacts.FILTERS).orElse(List.of()).stream().filter(filter -> !filter.isOfDefender()).toList();
        this.services = facts.known(AntivirusFacts.OTHERS).orElse(List.of());
    }

    /** Those that run, or of which nobody could tell that they do not. */
    List<String> running() {
        List<Product> products = filters.stream().filter(AntivirusFilter::mayRun).map(this::product).toList();
        List<String> running = said(products);
        services.stream().filter(service -> products.stream().noneMatch(product -> service.startsWith(product.name() + " (")))
                .forEach(running::add);
        return running;
    }

    /** Those of which a driver is registered and none runs. */
    List<String> leftOver() {
        List<Product> running = filters.stream().filter(AntivirusFilter::mayRun).map(this::product).toList();
        return said(filters.stream().filter(filter -> !filter.mayRun()).map(this::product)
                .filter(product -> running.stream().noneMatch(product::isOfSameMaker))
                .filter(product -> services.stream().noneMatch(service -> service.startsWith(product.name() + " ("))).toList());
    }

    private Product product(AntivirusFilter filter) {
        String name = drivers.entrySet().stream().filter(known -> known.getValue().stream().anyMatch(one -> isNamed(filter.driver(), one)))
                .map(Map.Entry::getKey).sorted().findFirst().or(filter::product).orElse("");
        return new Product(Brief.of(name, LONGEST), filter.company().map(company -> Brief.of(company, LONGEST)), Brief.of(filter.file(), LONGEST));
    }

    private static boolean isNamed(String driver, String name) {
        return name.endsWith("*") ? driver.regionMatches(true, 0, name, 0, name.length() - 1) : driver.equalsIgnoreCase(name);
    }

    private static List<String> said(List<Product> products) {
        Map<Product, List<String>> files = new LinkedHashMap<>();
        for (Product product : products) {
            Product key = product.name().isEmpty() ? product : new Product(product.name(), product.company(), "");
            files.computeIfAbsent(key, any -> new ArrayList<>()).add(product.file());
        }
        List<String> said = new ArrayList<>();
        files.forEach((product, its) -> said.add(product.said(its)));
        return said;
    }

    /**
     * One product, by one of its drivers.
     *
     * @param name empty where neither the catalogue nor the file knows it
     */
    private record Product(String name, Optional<String> company, String file) {

        boolean isOfSameMaker(Product other) {
            return (!name.isEmpty() && name.equals(other.name))
                    || (company.isPresent() && Objects.equals(lower(company), lower(other.company)));
        }

        private static Optional<String> lower(Optional<String> text) {
            return text.map(some -> some.toLowerCase(Locale.ROOT));
        }

        String said(List<String> files) {
            List<String> details = new ArrayList<>(files.stream().distinct().limit(MOST_FILES).toList());
            if (files.stream().distinct().count() > MOST_FILES) {
                details.add("…");
            }
            if (name.isEmpty()) {
                return company.map(maker -> file + " (" + maker + ")").orElse(file);
            }
            company.ifPresent(details::add);
            return name + " (" + String.join(", ", details) + ")";
        }
    }
}
