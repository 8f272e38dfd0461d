package org.mingjing.commons.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.mingjing.commons.web.ProblemException;

class CursorTest {
    @Property
    void whatWasEncodedIsDecoded(@ForAll String key, @ForAll long high, @ForAll long low) {
        String wellFormed = new String(
                key.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8);
        Cursor cursor = new Cursor(wellFormed, new UUID(high, low));
        assertThat(Cursor.decode(cursor.encode())).isEqualTo(cursor);
        assertThat(cursor.encode()).matches("[A-Za-z0-9_-]+");
    }

    @Property
    void timesKeepTheirMicroseconds(@ForAll @LongRange(min = -1_000_000, max = 4_000_000_000L) long seconds) {
        Instant time = Instant.ofEpochSecond(seconds, 123_456_000);
        assertThat(Cursor.decode(Cursor.of(time, UUID.randomUUID()).encode()).time())
                .isEqualTo(time);
    }

    @Property
    void anythingElseIsABadRequestAndNeverAFault(@ForAll String text) {
        try {
            Cursor cursor = Cursor.decode(text);
            assertThat(cursor == null || cursor.id() != null).isTrue();
        } catch (ProblemException e) {
            assertThat(e.status()).isEqualTo(400);
        }
    }

    @Example
    void aCursorOfAnotherListIsABadRequest() {
        Cursor text = new Cursor("name", UUID.randomUUID());
        assertThat(catchThrowableOfType(ProblemException.class, text::time).status())
                .isEqualTo(400);
    }

    @Example
    void theBeginningIsNoCursor() {
        assertThat(Cursor.decode(null)).isNull();
        assertThat(Cursor.decode(" ")).isNull();
    }

    @Example
    void limitsAreKept() {
        assertThat(Cursor.limit(null)).isEqualTo(50);
        assertThat(Cursor.limit(200)).isEqualTo(200);
        assertThatThrownBy(() -> Cursor.limit(0)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Cursor.limit(201)).isInstanceOf(ProblemException.class);
    }

    @Example
    void aPageEndsWithoutAHintExactlyAtTheEnd() {
        List<Integer> three = IntStream.range(0, 3).boxed().toList();
        UUID id = UUID.randomUUID();
        assertThat(Page.of(three, 3, i -> Cursor.of(i, id)).next()).isNull();
        Page<Integer> part = Page.of(three, 2, i -> Cursor.of(i, id));
        assertThat(part.items()).containsExactly(0, 1);
        assertThat(Cursor.decode(part.next()).number()).isEqualTo(1);
        assertThat(part.map(i -> "n" + i).items()).containsExactly("n0", "n1");
    }
}
