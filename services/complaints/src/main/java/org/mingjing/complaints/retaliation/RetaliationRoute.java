package org.mingjing.complaints.retaliation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingjing.complaints.complaint.Routes;
import org.mingjing.complaints.complaint.Routing;
import org.mingjing.complaints.organ.Organ;

/**
 * Where a report of retaliation goes: to the organ above the one that handles the first complaint, or to the next one above
 * that is neither accused, nor complained about, nor below one that is. At the top, where nobody stands above, the
 * political-legal committee or the discipline inspection of the province takes it, even if it has the first one.
 */
final class RetaliationRoute {
    private final Function<String, Optional<Organ>> directory;

    RetaliationRoute(Function<String, Optional<Organ>> directory) {
        this.directory = directory;
    }

    /** The organ; empty when every one that could take it is involved. */
    Optional<Organ> from(Organ handling, List<Organ> involved) {
        return Stream.concat(above(handling).stream(), top(handling).stream())
                .filter(organ -> organ.active() && involved.stream().noneMatch(one -> Routes.standsAside(organ, one)))
                .findFirst();
    }

    private List<Organ> above(Organ handling) {
        Set<String> seen = new HashSet<>(Set.of(handling.code()));
        return Stream.iterate(next(handling), Optional::isPresent, organ -> next(organ.orElseThrow()))
                .map(Optional::orElseThrow)
                .takeWhile(organ -> seen.add(organ.code()))
                .toList();
    }

    private List<Organ> top(Organ handling) {
        var province = handling.region().substring(0, 2) + "0000";
        return Stream.of("ZF", "JW")
                .flatMap(line -> directory.apply(line + province).stream())
                .toList();
    }

    private Optional<Organ> next(Organ organ) {
        return directory.apply(Routing.handlingOrgan(organ));
    }
}
