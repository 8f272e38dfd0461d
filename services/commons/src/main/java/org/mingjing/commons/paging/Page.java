package org.mingjing.commons.paging;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param items the things
 * @param next cursor of the next part; null means that this is the end
 */
public record Page<T>(List<T> items, String next) {
    public Page {
        items = List.copyOf(items);
    }

    /** From {@code limit + 1} rows read: the one too many shows that there is more, and is left out. */
    public static <T> Page<T> of(List<T> rows, int limit, Function<? super T, Cursor> position) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, limit);
        return new Page<>(items, position.apply(items.getLast()).encode());
    }

    /** The same page with other things in it. */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), next);
    }
}
