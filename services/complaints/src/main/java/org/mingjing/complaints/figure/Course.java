package org.mingjing.complaints.figure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How far complaints have come, and what each of them counts. Many have the very same. */
public final class Course {
    /** Those that are one or nothing. */
    private static final List<Figure> FLAGS = Arrays.stream(Figure.values())
            .filter(one -> one.people() == null && one != Figure.RECEIVED && one != Figure.RELEASED_FEN)
            .toList();

    private static final List<Figure> PEOPLE =
            Arrays.stream(Figure.values()).filter(one -> one.people() != null).toList();
    static final Course NONE = new Course("", null, false, new int[Figure.values().length]);

    private final String status;
    private final String outcome;
    private final boolean open;
    private final int[] numbers;

    private Course(String status, String outcome, boolean open, int... numbers) {
        this.status = status;
        this.outcome = outcome;
        this.open = open;
        this.numbers = numbers;
    }

    /** What is read of a row of complaint_figure under the name {@code f}, to be understood by {@link #of}. */
    static String column() {
        var flags = IntStream.range(0, FLAGS.size())
                .mapToObj(i -> "f." + FLAGS.get(i).column() + " * " + (1 << i))
                .collect(Collectors.joining(" + "));
        var people = PEOPLE.stream().map(one -> "f." + one.column());
        var texts = PEOPLE.stream().map(one -> "f." + one.column()).collect(Collectors.joining(", "));
        return "f.status || e'\\x1f' || coalesce(f.outcome, '')"
                + " || case when f.procedural_open_until is null and f.result_open_until is null then e'\\x1f\\x1f'"
                + " else e'\\x1fopen\\x1f' end || (" + flags + ") || e'\\x1f' || case when "
                + people.collect(Collectors.joining(" + ")) + " = 0 then '' else concat_ws(',', " + texts + ") end";
    }

    static Course of(String... parts) {
        var numbers = new int[Figure.values().length];
        numbers[Figure.RECEIVED.place()] = 1;
        var flags = Integer.parseInt(parts[3]);
        for (int i = 0; i < FLAGS.size(); i++) {
            numbers[FLAGS.get(i).place()] = (flags >> i) & 1;
        }
        var people = parts[4].split(",", -1);
        for (int i = 0; !parts[4].isEmpty() && i < PEOPLE.size(); i++) {
            numbers[PEOPLE.get(i).place()] = Integer.parseInt(people[i]);
        }
        return new Course(parts[0], Codes.orNull(parts[1]), !parts[2].isEmpty(), numbers);
    }

    public String status() {
        return status;
    }

    /** Null when there is none. */
    public String outcome() {
        return outcome;
    }

    /** Whether a public clock runs, of which only its date says whether it has run out. */
    public boolean open() {
        return open;
    }

    /** What each counts; money differs from one to the next and is no part of it. */
    public int number(Figure figure) {
        return numbers[figure.place()];
    }
}
