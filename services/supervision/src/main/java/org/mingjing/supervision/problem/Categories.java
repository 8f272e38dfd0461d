package org.mingjing.supervision.problem;

import java.util.List;
import java.util.Optional;
import org.mingjing.commons.policy.Policies;
import org.mingjing.commons.policy.Policy;
import org.mingjing.commons.web.ProblemException;

/** The catalogue of misconduct, {@code policy/categories.yaml}: six groups, 23 leaves. */
public final class Categories {

    private static final List<Group> GROUPS = Policies.read("categories", Group.class).all().stream()
            .map(Policy::value)
            .toList();

    private Categories() {}

    /** A group of the catalogue (整顿重点). */
    public record Group(String id, String zh, String en, List<Leaf> leaves) {
        public String name(String lang) {
            return "en".equals(lang) ? en : zh;
        }
    }

    /** A kind of misconduct. */
    public record Leaf(String code, String zh, String en) {
        public String name(String lang) {
            return "en".equals(lang) ? en : zh;
        }
    }

    public static List<Group> groups() {
        return GROUPS;
    }

    public static Optional<Leaf> leaf(String code) {
        return GROUPS.stream()
                .flatMap(group -> group.leaves().stream())
                .filter(leaf -> leaf.code().equals(code))
                .findFirst();
    }

    /** Group and leaf in words; the code if the catalogue does not know it. */
    public static String path(String code, String lang) {
        return GROUPS.stream()
                .flatMap(group -> group.leaves().stream()
                        .filter(leaf -> leaf.code().equals(code))
                        .map(leaf -> group.name(lang) + " › " + leaf.name(lang)))
                .findFirst()
                .orElse(code);
    }

    /** @throws ProblemException 422 */
    static void require(String code) {
        if (leaf(code).isEmpty()) {
            throw ProblemException.unprocessable("category", "unknown-category", "category", code);
        }
    }
}
