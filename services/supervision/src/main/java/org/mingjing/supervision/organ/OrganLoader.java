package org.mingjing.supervision.organ;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.mingjing.commons.outbox.Outbox;

/** Brings the shipped directory into the database at start and publishes what is new or changed since the last one. */
@ApplicationScoped
public class OrganLoader {

    private static final Logger LOG = Logger.getLogger(OrganLoader.class);

    private final OrganTable table;
    private final Outbox outbox;
    private final Clock clock;

    OrganLoader(OrganTable table, Outbox outbox, Clock clock) {
        this.table = table;
        this.outbox = outbox;
        this.clock = clock;
    }

    void atStart(@Observes StartupEvent start, OrganLoader self) {
        self.load();
    }

    /** @return how many organs were published; none when the directory is as it was */
    @Transactional
    @ActivateRequestContext
    public int load() {
        table.lock();
        var changed = changes();
        if (!changed.isEmpty()) {
            table.putRegions(DirectoryFile.regions());
            table.putOrgans(changed);
            var now = clock.instant();
            changed.forEach(organ -> outbox.publish(new OrganPublished(organ, now)));
            LOG.infof("The organ directory: %d organs published", changed.size());
        }
        return changed.size();
    }

    private List<Organ> changes() {
        var known = table.hashes();
        var shipped = DirectoryFile.organs();
        var changed = new ArrayList<>(shipped.stream()
                .filter(organ -> !OrganTable.hash(organ).equals(known.get(organ.code())))
                .toList());
        var gone = new HashSet<>(known.keySet());
        shipped.forEach(organ -> gone.remove(organ.code()));
        if (!gone.isEmpty()) {
            // an organ is never deleted: matters still name it
            var all = table.all().stream().collect(Collectors.toMap(Organ::code, Function.identity()));
            gone.stream()
                    .map(all::get)
                    .filter(Organ::active)
                    .map(Organ::retired)
                    .forEach(changed::add);
        }
        return changed;
    }
}
