package org.mingjing.complaints.overview;

import java.util.Arrays;
import org.mingjing.complaints.figure.Figure;

/**
 * Totals of all figures for some cells. While they are added three of them share a word: a million complaints are added in
 * three places each, and this is what counting costs.
 */
final class Totals {
    /** Words of a cell. */
    static final int WORDS = 6;

    private static final int NUMBERS = Figure.values().length;
    private static final int MONEY = Figure.RELEASED_FEN.place();
    private static final int IN_A_WORD = 3;
    private static final int BITS = 21;
    /** The most that one number of a word holds. */
    static final int MOST = (1 << BITS) - 1;

    private final int cells;
    private final long[] words;
    private final long[] numbers;

    Totals(int cells) {
        this.cells = cells;
        this.words = new long[cells * WORDS];
        this.numbers = new long[cells * NUMBERS];
    }

    /** A number as part of its word. */
    static long part(Figure figure, long number) {
        return number << (figure.place() % IN_A_WORD * BITS);
    }

    /** The word that the number is part of. */
    static int word(Figure figure) {
        return figure.place() / IN_A_WORD;
    }

    /** Adds the words from there on. */
    void add(int cell, long[] added, int from) {
        var to = cell * WORDS;
        words[to] += added[from];
        words[to + 1] += added[from + 1];
        words[to + 2] += added[from + 2];
        words[to + 3] += added[from + 3];
        words[to + 4] += added[from + 4];
        words[to + 5] += added[from + 5];
    }

    void addMoney(int cell, long fen) {
        numbers[cell * NUMBERS + MONEY] += fen;
    }

    /** Adds all of others that have been settled. */
    void add(Totals others) {
        for (int number = 0; number < numbers.length; number++) {
            numbers[number] += others.numbers[number];
        }
    }

    /** Empties the words into numbers; after {@link #MOST} by the largest number added at the latest. */
    void settle() {
        for (int cell = 0; cell < cells; cell++) {
            if (words[cell * WORDS] != 0) {
                for (int number = 0; number < MONEY; number++) {
                    var word = words[cell * WORDS + number / IN_A_WORD];
                    numbers[cell * NUMBERS + number] += (word >>> (number % IN_A_WORD * BITS)) & MOST;
                }
            }
        }
        Arrays.fill(words, 0);
    }

    /** All numbers of a cell that has been settled, in the order of {@link Figure}. */
    long[] of(int cell) {
        return Arrays.copyOfRange(numbers, cell * NUMBERS, (cell + 1) * NUMBERS);
    }
}
