package org.mingjing.local;

import java.io.PrintStream;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** The keys that wrap reporters' identities: shown by their ids, changed, and taken out when nothing needs them. */
final class Keys {
    static final String KEYSET = "complaints.identity.keyset";

    private static final String LEFT = """
            select (select count(*) from reporter_identity where wrapping_key <> needed.key)
                 + (select count(*) from notice_address where wrapping_key <> needed.key)
                 + (select count(*) from evidence_key where wrapping_key <> needed.key)
            from (select cast(? as bigint) as key) needed""";

    private final Layout layout;
    private final Secrets secrets;
    private final PrintStream out;

    private Keys(Layout layout, PrintStream out) {
        this.layout = layout;
        this.secrets = new Secrets(layout.secrets());
        this.out = out;
    }

    /** {@code list}, {@code rotate} or {@code retire}, then the options. */
    static void run(String[] arguments, PrintStream out) {
        String command = arguments.length == 0 ? "" : arguments[0];
        Options options = Options.parse(Arrays.copyOfRange(arguments, Math.min(1, arguments.length), arguments.length));
        Keys keys = new Keys(Layout.of(options), out);
        switch (command) {
            case "list" -> keys.list();
            case "rotate" -> keys.rotate();
            case "retire" -> keys.retire();
            default -> throw new StartFailure("say list, rotate or retire");
        }
    }

    private void list() {
        String keyset = keyset();
        long primary = IdentityKeyset.primary(keyset);
        for (long id : IdentityKeyset.ids(keyset)) {
            out.println(id + (id == primary ? "  primary: wraps and opens" : "  opens only"));
        }
    }

    private void rotate() {
        String rotated = IdentityKeyset.rotated(keyset());
        secrets.put(KEYSET, rotated);
        out.println(
                "key " + IdentityKeyset.primary(rotated) + " is primary from the next start on; the others still open");
        out.println(
                "then: restart complaints (or deploy/down, deploy/up), POST /api/v1/identity-keys/rewrap as an operator, deploy/keys retire");
    }

    private void retire() {
        String keyset = keyset();
        long primary = IdentityKeyset.primary(keyset);
        List<Long> old =
                IdentityKeyset.ids(keyset).stream().filter(id -> id != primary).toList();
        if (old.isEmpty()) {
            throw new StartFailure("there is only the primary key " + primary);
        }
        long left = left(primary);
        if (left > 0) {
            throw new StartFailure(left + " identities, addresses and sealed files are not wrapped by key " + primary
                    + " yet; POST /api/v1/identity-keys/rewrap first. Nothing was changed");
        }
        secrets.put(KEYSET, IdentityKeyset.retired(keyset));
        out.println("taken out: " + old + "; the services forget it at the next start");
    }

    private long left(long primary) {
        if (!Files.exists(Endpoints.file(layout.data()))) {
            throw new StartFailure("the platform must run, so that it can be seen whether a key is still needed");
        }
        int port = Endpoints.read(layout.data()).postgres().port();
        try (Connection connection = new Postgres(layout, secrets, port).superuser("complaints");
                PreparedStatement count = connection.prepareStatement(LEFT)) {
            count.setLong(1, primary);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new StartFailure(
                    "the database does not answer, so it cannot be seen whether a key is still needed: "
                            + e.getMessage(),
                    e);
        }
    }

    private String keyset() {
        return secrets.find(KEYSET)
                .orElseThrow(() -> new StartFailure(
                        "there is no " + KEYSET + " in " + layout.secrets() + "; the first deploy/up makes it"));
    }
}
