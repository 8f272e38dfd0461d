package org.mingjing.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Commands that run a class of a folder of jars in a JVM of its own. */
record Jvm(Path jars, Path logSettings) {

    List<String> command(List<String> options, String mainClass, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Tool.java());
        command.addAll(options);
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-Dlog4j2.configurationFile=" + logSettings);
        command.add("-cp");
        command.add(jars.resolve("*").toString());
        command.add(mainClass);
        command.addAll(List.of(arguments));
        return command;
    }
}
