package org.mingjing.local;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Copies what was built into the platform's own folder before it is run: a build beside a running platform rewrites and
 * deletes jars, and a JVM whose jar changes dies in odd ways.
 */
final class Mirror {
    private Mirror() {}

    /** Makes the target equal to the source; files of the same size and time are left alone. */
    static Path of(Path source, Path target) {
        try {
            copyInto(source, target);
            removeExtra(source, target);
            return target;
        } catch (IOException e) {
            throw new StartFailure("cannot copy " + source + " to " + target + ": " + e.getMessage(), e);
        }
    }

    /** Removes the folders of that name but one: copies that earlier runs have left. */
    static void removeOthers(Path folder, String names, String keep) {
        try (DirectoryStream<Path> copies = Files.newDirectoryStream(folder, names)) {
            for (Path copy : copies) {
                if (!copy.toString().equals(keep)) {
                    for (Path file : tree(copy).reversed()) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException e) {
            throw new StartFailure("cannot tidy " + folder + ": " + e.getMessage(), e);
        }
    }

    private static void copyInto(Path source, Path target) throws IOException {
        for (Path file : tree(source)) {
            Path copy = target.resolve(source.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(copy);
            } else if (!same(file, copy)) {
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void removeExtra(Path source, Path target) throws IOException {
        for (Path copy : tree(target).reversed()) {
            if (!Files.exists(source.resolve(target.relativize(copy).toString()))) {
                Files.delete(copy);
            }
        }
    }

    private static boolean same(Path file, Path copy) throws IOException {
        return Files.exists(copy)
                && Files.size(file) == Files.size(copy)
                && Files.getLastModifiedTime(file).equals(Files.getLastModifiedTime(copy));
    }

    private static List<Path> tree(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.toList();
        }
    }
}
