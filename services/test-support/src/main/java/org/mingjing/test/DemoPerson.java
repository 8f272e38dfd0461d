package org.mingjing.test;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A demo person or system client of the realm, with the claims that Keycloak would put into its access token. */
public record DemoPerson(String user, List<String> roles, String organ, String region, String scopes) {
    private static final Map<String, DemoPerson> ALL = read();

    /** The person or client of this name; fails when the realm has none. */
    public static DemoPerson named(String user) {
        DemoPerson person = ALL.get(user);
        if (person == null) {
            throw new IllegalArgumentException("No demo person " + user + "; there are " + ALL.keySet());
        }
        return person;
    }

    boolean isSystem() {
        return roles.contains("system");
    }

    private static Map<String, DemoPerson> read() {
        Map<String, DemoPerson> people = new LinkedHashMap<>();
        try (InputStream in = DemoPerson.class.getResourceAsStream("demo-people.csv")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(DemoPerson::parse)
                    .forEach(p -> people.put(p.user, p));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return people;
    }

    private static DemoPerson parse(String line) {
        String[] cells = line.split(",", -1);
        return new DemoPerson(
                cells[0], List.of(cells[1].split(" ")), blankToNull(cells[2]), blankToNull(cells[3]), cells[4]);
    }

    private static String blankToNull(String cell) {
        return cell.isBlank() ? null : cell;
    }
}
