package org.mingjing.complaints.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptNumberTest {
    private static final String SYMBOLS = "123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int FIRST = "TS-".length();

    @RepeatedTest(20)
    void everySingleWrongSymbolIsDetected() {
        String number = ReceiptNumber.next();

        for (int place : places(number)) {
            for (int i = 0; i < SYMBOLS.length(); i++) {
                char other = SYMBOLS.charAt(i);
                if (other != number.charAt(place)) {
                    assertThat(ReceiptNumber.parse(with(number, place, other))).isEmpty();
                }
            }
        }
    }

    @RepeatedTest(20)
    void everySwapOfTwoDifferentSymbolsIsDetected() {
        String number = ReceiptNumber.next();

        for (int one : places(number)) {
            for (int other : places(number)) {
                if (number.charAt(one) != number.charAt(other)) {
                    String swapped = with(with(number, one, number.charAt(other)), other, number.charAt(one));
                    assertThat(ReceiptNumber.parse(swapped)).isEmpty();
                }
            }
        }
    }

    @RepeatedTest(20)
    void whatPeopleTypeIsUnderstood() {
        String number = ReceiptNumber.next();
        String symbols = number.substring(FIRST).replace("-", "");

        assertThat(Stream.of(
                        number,
                        number.toLowerCase(Locale.ROOT),
                        "  " + number + " ",
                        number.replace("-", ""),
                        number.replace('-', ' '),
                        number.replace('-', '–'),
                        number.replace('-', '—'),
                        symbols,
                        symbols.substring(0, 4) + "-" + symbols.substring(4)))
                .allSatisfy(typed -> assertThat(ReceiptNumber.parse(typed)).contains(number));
    }

    /** A number of which the first symbols happen to be those of the prefix, typed without the prefix. */
    @Test
    void aNumberThatBeginsLikeThePrefixIsUnderstoodWithAndWithoutIt() {
        String number = "";
        for (int i = 0; i < SYMBOLS.length(); i++) {
            String candidate = "TS-TS11-111" + SYMBOLS.charAt(i);
            number = ReceiptNumber.parse(candidate).isPresent() ? candidate : number;
        }

        assertThat(number).isNotEmpty();
        assertThat(ReceiptNumber.parse(number.substring(FIRST))).contains(number);
    }

    /** A phone's Chinese keyboard types these. */
    @Test
    void fullWidthSymbolsAreUnderstood() {
        String number = ReceiptNumber.next();
        var wide = new StringBuilder();
        number.chars().forEach(symbol -> wide.append((char) (symbol + 0xFEE0)));

        assertThat(ReceiptNumber.parse(wide.toString())).contains(number);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "TS-",
                "TS-1111",
                "1",
                "TS-0000-0000",
                "TS-ILOU-ILOU",
                "投诉编号",
                "'; drop table receipt;--"
            })
    void whatIsNoNumberIsNone(String typed) {
        assertThat(ReceiptNumber.parse(typed)).isEmpty();
    }

    @Test
    void numbersDoNotRepeat() {
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            numbers.add(ReceiptNumber.next());
        }

        assertThat(numbers).hasSize(2_000).allMatch(number -> number.matches("TS(-[" + SYMBOLS + "]{4}){2}"));
    }

    private static int[] places(String number) {
        return IntStream.range(FIRST, number.length())
                .filter(place -> number.charAt(place) != '-')
                .toArray();
    }

    private static String with(String number, int place, char symbol) {
        return number.substring(0, place) + symbol + number.substring(place + 1);
    }
}
