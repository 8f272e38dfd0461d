package org.mingjing.local;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;

/** Passwords and keys of this platform: generated once, kept in a file that only its owner may read. */
final class Secrets {
    private static final int BYTES = 24;

    private final Path file;
    private final Properties values = new Properties();
    private final SecureRandom random = new SecureRandom();

    Secrets(Path file) {
        this.file = file;
        load();
    }

    String password(String name) {
        return get(name, () -> {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            return HexFormat.of().formatHex(bytes);
        });
    }

    /** The value kept under the name, made and kept at the first call. */
    synchronized String get(String name, Supplier<String> generator) {
        if (values.getProperty(name) == null) {
            // another command may have changed the file since: what it wrote must not be written over
            load();
        }
        String value = values.getProperty(name);
        if (value == null) {
            value = generator.get();
            put(name, value);
        }
        return value;
    }

    /** The same, as another command may have changed it in the meantime. */
    synchronized String latest(String name, Supplier<String> generator) {
        load();
        return get(name, generator);
    }

    /** The value kept under the name, if there is one. */
    synchronized Optional<String> find(String name) {
        return Optional.ofNullable(values.getProperty(name));
    }

    /** Keeps the value under the name, in place of what was there. */
    synchronized void put(String name, String value) {
        load();
        values.setProperty(name, value);
        save();
    }

    private void load() {
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                values.load(reader);
            } catch (IOException e) {
                throw new StartFailure("cannot read " + file, e);
            }
        }
    }

    private void save() {
        StringWriter text = new StringWriter();
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            values.store(
                    text, "Made by the launcher. Keep it with the data folder: the data is unreadable without it.");
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, text.toString(), StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StartFailure("cannot write " + file, e);
        }
    }
}
