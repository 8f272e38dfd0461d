package org.mingjing.complaints.category;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.mingjing.commons.policy.Policies;
import org.mingjing.commons.policy.Policy;

/** The catalogue of complaints: policy data, read at the start. */
@ApplicationScoped
public class Categories {
    private final List<CategoryGroup> groups = Policies.read("categories", CategoryGroup.class).all().stream()
            .map(Policy::value)
            .toList();

    /** All groups in the order of the catalogue. */
    public List<CategoryGroup> groups() {
        return groups;
    }

    /** The kind of misconduct with that code. */
    public Optional<Category> leaf(String code) {
        return groups.stream()
                .flatMap(group -> group.leaves().stream())
                .filter(leaf -> leaf.code().equals(code))
                .findFirst();
    }

    /** The group with that code. */
    public Optional<CategoryGroup> group(String code) {
        return groups.stream().filter(group -> group.code().equals(code)).findFirst();
    }

    /** The group that a kind of misconduct belongs to. */
    public Optional<CategoryGroup> groupOf(String leaf) {
        return groups.stream()
                .filter(group ->
                        group.leaves().stream().anyMatch(one -> one.code().equals(leaf)))
                .findFirst();
    }

    /** The name of a group or a leaf; the code itself when the catalogue dropped it. */
    public String name(String code, String lang) {
        return leaf(code)
                .map(leaf -> leaf.name(lang))
                .or(() -> group(code).map(group -> group.name(lang)))
                .orElse(code);
    }
}
