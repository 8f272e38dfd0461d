package org.mingjing.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjing.complaints.organ.Organs;

/** The names of regions: the directory here has organs only, and a court is called after its region. */
@ApplicationScoped
public class RegionNames {
    private final Organs organs;

    RegionNames(Organs organs) {
        this.organs = organs;
    }

    /** A region to choose. */
    public record Region(String code, String name) {}

    /** The region with all below it, in the order of codes. */
    public List<Region> under(String prefix) {
        return organs.courts(prefix == null ? "" : prefix).stream()
                .map(organ -> new Region(organ.region(), organ.name().replaceAll("(高级|中级)?人民法院$", "")))
                .toList();
    }

    /** Names by code. */
    public static Map<String, String> byCode(List<Region> regions) {
        return regions.stream().collect(Collectors.toMap(Region::code, Region::name, (first, second) -> first));
    }
}
