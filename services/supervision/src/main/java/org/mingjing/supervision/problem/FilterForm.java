package org.mingjing.supervision.problem;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.commons.scope.Scope;
import org.mingjing.supervision.organ.OrganDirectory;

/**
 * The filters of a page of the ledger, as they were set.
 *
 * @param path the page that the form asks again
 * @param names the filters that the form asks for; others that are set are kept and shown
 * @param years the years that have problems
 */
record FilterForm(
        String path,
        List<String> names,
        ProblemFilter filter,
        OrganDirectory directory,
        Scope reader,
        List<Integer> years,
        LedgerWords w) {

    /**
     * A filter that is set from elsewhere, e.g. by a number of the overview.
     *
     * @param without the address of the page without it
     */
    public record Kept(String name, String value, String label, String without) {}

    /** The fields; who sees one organ only has nothing to choose of regions and organs. */
    public List<FormField> fields() {
        return names.stream()
                .filter(name -> seesMany() || !(name.equals("region") || name.equals("organ")))
                .flatMap(this::field)
                .toList();
    }

    /** What is set and not in the form. */
    public List<Kept> kept() {
        return filter.query().stream()
                .filter(pair -> !names.contains(pair.getKey()))
                .map(pair -> new Kept(
                        pair.getKey(),
                        pair.getValue(),
                        label(pair),
                        path + "?" + filter.queryStringWithout(pair.getKey())))
                .toList();
    }

    /** Whether anything is filtered. */
    public boolean filtered() {
        return !filter.query().isEmpty();
    }

    /** The filters as they stand in an address, for the other page of the ledger. */
    public String queryString() {
        return filter.queryString();
    }

    /** The same without what was made for a demonstration. */
    public String withoutDemo() {
        return Stream.of(filter.queryStringWithout("demo"), "demo=false")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private boolean seesMany() {
        return reader.region() != null && (reader.has("supervisor") || reader.has("auditor"));
    }

    private Stream<FormField> field(String name) {
        return switch (name) {
            case "status" -> choice(name, several(ProblemStatus.class, filter.status(), w::status));
            case "source" -> choice(name, several(ProblemSource.class, filter.source(), w::source));
            case "light" -> choice(name, of(List.of("RED", "AMBER", "GREEN"), filter.light(), w::light));
            case "region" -> reader.region().length() < 6 ? choice(name, regions()) : Stream.empty();
            case "organ" -> Stream.of(organ());
            case "year" ->
                choice(name, of(years.stream().map(String::valueOf).toList(), filter.year(), Function.identity()));
            case "demo" -> choice(name, of(List.of("false", "true"), filter.demo(), this::demo));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private Stream<FormField> choice(String name, List<FormField.Choice> choices) {
        return Stream.of(new FormField(name, "choice", w.of("label." + name), null, false, "", null, choices));
    }

    private static List<FormField.Choice> of(List<String> values, String chosen, Function<String, String> label) {
        return values.stream()
                .map(value -> new FormField.Choice(value, label.apply(value), value.equals(chosen)))
                .toList();
    }

    /** One choice per constant; several that are set together are one more choice, so that the form keeps them. */
    private static <E extends Enum<E>> List<FormField.Choice> several(
            Class<E> type, List<String> chosen, Function<Object, String> label) {
        var each = Stream.of(type.getEnumConstants())
                .map(value ->
                        new FormField.Choice(value.name(), label.apply(value), chosen.equals(List.of(value.name()))));
        if (chosen.size() < 2) {
            return each.toList();
        }
        var words = chosen.stream().map(label).collect(Collectors.joining(" + "));
        return Stream.concat(Stream.of(new FormField.Choice(String.join(",", chosen), words, true)), each)
                .toList();
    }

    private List<FormField.Choice> regions() {
        return directory.regionsUnder(reader.region()).stream()
                .filter(r -> r.code().length() <= reader.region().length() + 2)
                .map(r -> new FormField.Choice(r.code(), r.name(), r.code().equals(filter.region())))
                .toList();
    }

    /** The organ by its name, with those of the chosen region and one level below it to choose from. */
    private FormField organ() {
        var chosen = filter.region();
        var within = chosen != null && chosen.startsWith(reader.region()) ? chosen : reader.region();
        var names = directory.organsAround(within).stream()
                .map(organ -> new FormField.Choice(organ.name(), organ.code(), false))
                .toList();
        var typed = filter.organ() == null ? "" : filter.organ();
        var value = directory.organ(typed).map(organ -> organ.name()).orElse(typed);
        return new FormField("organ", "suggest", w.of("label.organ"), w.of("hint.organ"), false, value, null, names);
    }

    private String demo(String value) {
        return w.of("ledger.demo." + value);
    }

    private String label(Map.Entry<String, String> pair) {
        var value = pair.getValue();
        return switch (pair.getKey()) {
            case "onTheSpot" -> w.of("ledger.onTheSpot");
            case "category" -> w.of("label.category") + "：" + w.category(value);
            case "regionExact" -> w.of("label.regionExact") + "：" + directory.regionName(value);
            case "status" -> w.of("label.status") + "：" + w.status(value);
            case "light" -> w.of("label.light") + "：" + w.light(value);
            default -> w.of("label." + pair.getKey()) + "：" + value;
        };
    }
}
