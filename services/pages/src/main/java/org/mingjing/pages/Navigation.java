package org.mingjing.pages;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The officials' side bar, by configuration: a service that comes later adds its entry without a change here. */
@StaticInitSafe
@ConfigMapping(prefix = "mingjing.pages")
public interface Navigation {
    /** Entries by name; shown in their order. */
    Map<String, Entry> nav();

    /** One entry. */
    interface Entry {
        /** Place in the bar, smallest first. */
        int order();

        /** Where it leads; also the prefix below which it is the current one. */
        String href();

        /** Chinese label. */
        String zh();

        /** English label. */
        String en();

        /** Roles that see it; all officials when absent. */
        Optional<Set<String>> roles();
    }
}
