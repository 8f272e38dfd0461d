package org.mingjing.complaints.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The pieces of a page that features gave, place by place. */
public record Parts(List<Part> all) {
    public Parts {
        all = all.stream().sorted(Comparator.comparingInt(Part::order)).toList();
    }

    /** The pieces of all sections. */
    public static Parts of(Collection<List<Part>> sections) {
        return new Parts(sections.stream().flatMap(List::stream).toList());
    }

    public List<Part> top() {
        return at(Part.Place.TOP);
    }

    public List<Part> main() {
        return at(Part.Place.MAIN);
    }

    public List<Part> below() {
        return at(Part.Place.BELOW);
    }

    public List<Part> side() {
        return at(Part.Place.SIDE);
    }

    /** Whether the page has the piece with that anchor. */
    public boolean has(String id) {
        return all.stream().anyMatch(part -> part.id().equals(id));
    }

    /** Whether one of them has the form of that name. */
    public boolean offers(String form) {
        return form != null && all.stream().anyMatch(part -> part.forms().contains(form));
    }

    /** Whether one of them is the way to that command. */
    public boolean leadsTo(String command) {
        return all.stream().anyMatch(part -> part.instead().contains(command));
    }

    private List<Part> at(Part.Place place) {
        return all.stream().filter(part -> part.place() == place).toList();
    }
}
