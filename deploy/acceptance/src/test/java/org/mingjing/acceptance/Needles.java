package org.mingjing.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Words that must not be found, in the forms in which bytes and JSON may hold them. */
final class Needles {
    private final List<String> words;

    Needles(String... words) {
        this.words = List.of(words);
    }

    List<String> words() {
        return words;
    }

    /** As text, as JSON escapes, and as the hexadecimal digits of bytea. */
    List<String> forms() {
        List<String> forms = new ArrayList<>(words);
        for (String word : words) {
            forms.add(HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8)));
            StringBuilder escaped = new StringBuilder();
            word.chars().forEach(c -> escaped.append(c < 128 ? String.valueOf((char) c) : "\\u%04x".formatted(c)));
            forms.add(escaped.toString());
        }
        return forms.stream().distinct().toList();
    }

    boolean in(byte[] bytes) {
        return bytes != null && in(new String(bytes, StandardCharsets.UTF_8));
    }

    boolean in(String text) {
        return forms().stream().anyMatch(text::contains);
    }

    boolean in(Path file) {
        try {
            // bytes as characters one to one: a file may hold anything
            String raw = Files.readString(file, StandardCharsets.ISO_8859_1);
            return words.stream()
                    .map(word -> new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                    .anyMatch(raw::contains);
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
