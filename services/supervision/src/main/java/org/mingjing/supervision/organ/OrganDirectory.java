package org.mingjing.supervision.organ;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Looks organs and regions up; kept in memory, since it is small and changes only with a new version of the service. */
@ApplicationScoped
public class OrganDirectory {

    private final NavigableMap<String, Organ> organs = new TreeMap<>();
    private final NavigableMap<String, Region> regions = new TreeMap<>();
    private final String version;

    OrganDirectory() {
        DirectoryFile.organs().forEach(organ -> organs.put(organ.code(), organ));
        DirectoryFile.regions().forEach(region -> regions.put(region.code(), region));
        version = Integer.toHexString(
                List.of(organs.toString(), regions.toString()).hashCode());
    }

    public Optional<Organ> organ(String code) {
        return Optional.ofNullable(code).map(organs::get);
    }

    public Optional<Region> region(String code) {
        return Optional.ofNullable(code).map(regions::get);
    }

    /** The short name of an organ, or its code if the directory does not know it. */
    public String shortName(String code) {
        return organ(code).map(Organ::shortName).orElse(code);
    }

    /** The name of a region, or its code if the directory does not know it. */
    public String regionName(String code) {
        return region(code).map(Region::name).orElse(code);
    }

    /** Organs by code, those after {@code after}. */
    Collection<Organ> organsAfter(String after) {
        return Collections.unmodifiableCollection(organs.tailMap(after, false).values());
    }

    Collection<Region> regionsAfter(String after) {
        return Collections.unmodifiableCollection(regions.tailMap(after, false).values());
    }

    /** The regions at or below a region, itself first. */
    public List<Region> regionsUnder(String code) {
        return regions.tailMap(code, true).values().stream()
                .filter(region -> region.code().startsWith(code))
                .toList();
    }

    /** The organs of a region and of those below it. */
    public List<Organ> organsUnder(String region) {
        return organs.values().stream()
                .filter(organ -> organ.region().startsWith(region))
                .toList();
    }

    /** The organs of a region and of those one level below it. */
    public List<Organ> organsAround(String region) {
        return organs.values().stream()
                .filter(organ -> organ.region().startsWith(region))
                .filter(organ -> organ.region().length() <= region.length() + 2)
                .toList();
    }

    /** The organs that somebody means by a code, a name, or, if none is called just that, a part of a name. */
    public List<Organ> matching(String text) {
        var wanted = text.strip();
        var called = organs.values().stream()
                .filter(organ -> organ.code().equalsIgnoreCase(wanted)
                        || organ.name().equals(wanted)
                        || organ.shortName().equals(wanted))
                .toList();
        return called.isEmpty()
                ? organs.values().stream()
                        .filter(organ -> organ.name().contains(wanted)
                                || organ.shortName().contains(wanted))
                        .toList()
                : called;
    }

    String version() {
        return version;
    }
}
