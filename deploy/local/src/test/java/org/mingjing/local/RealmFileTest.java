package org.mingjing.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmFileTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void objectsAreMergedAndOtherValuesReplaced() throws IOException {
        assertMerged("""
                {"a": 1, "o": {"x": 1, "y": 2}}""", """
                {"a": 2, "o": {"y": 3}}""", """
                {"a": 2, "o": {"x": 1, "y": 3}}""");
    }

    @Test
    void entriesOfTheSameIdentityAreMergedAndOthersAdded() throws IOException {
        assertMerged("""
                {"clients": [{"clientId": "gateway", "secret": "s"}]}""", """
                {"clients": [{"clientId": "gateway", "name": "n"}, {"clientId": "cli"}]}""", """
                {"clients": [{"clientId": "gateway", "secret": "s", "name": "n"}, {"clientId": "cli"}]}""");
    }

    @Test
    void plainEntriesAreKeptOnce() throws IOException {
        assertMerged("""
                {"l": ["a", "b"]}""", """
                {"l": ["b", "c"]}""", """
                {"l": ["a", "b", "c"]}""");
    }

    @Test
    void theRealmOfTheRepositoryHasDemoPeopleAndTheToolClientsOnlyInItsLocalForm() throws IOException {
        Path realm = Home.find().resolve("deploy/keycloak");
        Path merged = folder.resolve("import/realm.json");

        RealmFile.write(realm, merged);

        JsonNode everywhere = JSON.readTree(realm.resolve("mingjing.json").toFile());
        JsonNode here = JSON.readTree(merged.toFile());
        assertThat(names(everywhere, "clients", "clientId"))
                .containsExactly("gateway", "court-system", "procuratorate-system", "police-system");
        assertThat(names(here, "clients", "clientId")).contains("gateway", "mingjing-cli", "mingjing-loader");
        assertThat(names(everywhere, "users", "username")).allMatch(user -> user.startsWith("service-account-"));
        assertThat(names(here, "users", "username"))
                .doesNotHaveDuplicates()
                .contains("citizen.wang", "handler.jixi.court", "custodian.jixi", "auditor.hlj");
        assertThat(Files.readString(realm.resolve("mingjing.json"))).doesNotContain("Mingjing-2018");
    }

    @Test
    void everyOfficialHasOrganRegionAndStaffNumber() throws IOException {
        JsonNode local = JSON.readTree(
                Home.find().resolve("deploy/keycloak/local/demo.json").toFile());

        assertThat(local.path("users"))
                .filteredOn(user -> !List.of("citizen", "enterprise")
                        .contains(user.at("/realmRoles/0").asText()))
                .hasSizeGreaterThan(20)
                .allSatisfy(user -> {
                    assertThat(user.at("/attributes/organ/0").asText()).matches("[A-Z]{2}\\d{6}");
                    assertThat(user.at("/attributes/region/0").asText()).matches("\\d{2,6}");
                    assertThat(user.at("/attributes/staff_no/0").asText()).isNotBlank();
                });
    }

    @Test
    void everyOfficialsOrganIsCalledWhatTheDirectoryCallsIt() throws IOException {
        JsonNode local = JSON.readTree(
                Home.find().resolve("deploy/keycloak/local/demo.json").toFile());
        List<String> directory =
                Files.readAllLines(Home.find().resolve("services/supervision/src/main/resources/directory/organs.csv"));

        assertThat(local.path("users"))
                .filteredOn(user -> user.at("/attributes").has("organ"))
                .isNotEmpty()
                .allSatisfy(user -> {
                    String organ = user.at("/attributes/organ/0").asText();
                    String name = user.at("/attributes/organ_name/0").asText();
                    assertThat(directory).anyMatch(line -> line.startsWith(organ + "," + name + ","));
                });
    }

    @Test
    void thePeopleOfTheTestsAreThePeopleOfTheRealm() throws IOException {
        Path merged = folder.resolve("import/realm.json");
        RealmFile.write(Home.find().resolve("deploy/keycloak"), merged);
        JsonNode realm = JSON.readTree(merged.toFile());
        Path people = Home.find().resolve("services/test-support/src/main/resources/org/mingjing/test/demo-people.csv");

        List<String> ofTheTests = Files.readAllLines(people).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();

        assertThat(lines(realm)).containsExactlyInAnyOrderElementsOf(ofTheTests);
    }

    private static List<String> lines(JsonNode realm) {
        return entries(realm, "users")
                .map(user -> String.join(
                        ",",
                        user.path("username").asText().replace("service-account-", ""),
                        texts(user.path("realmRoles")),
                        user.at("/attributes/organ/0").asText(),
                        user.at("/attributes/region/0").asText(),
                        scopes(realm, user.path("serviceAccountClientId").asText())))
                .toList();
    }

    private static String scopes(JsonNode realm, String client) {
        return entries(realm, "clients")
                .filter(one -> one.path("clientId").asText().equals(client))
                .flatMap(one ->
                        StreamSupport.stream(one.path("defaultClientScopes").spliterator(), false))
                .map(JsonNode::asText)
                .filter(scope -> scope.contains("."))
                .collect(Collectors.joining(" "));
    }

    private static Stream<JsonNode> entries(JsonNode realm, String list) {
        return StreamSupport.stream(realm.path(list).spliterator(), false);
    }

    private static String texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(" "));
    }

    private static void assertMerged(String base, String overlay, String expected) throws IOException {
        ObjectNode realm = (ObjectNode) JSON.readTree(base);

        RealmFile.merge(realm, (ObjectNode) JSON.readTree(overlay));

        assertThat(realm).isEqualTo(JSON.readTree(expected));
    }

    private static List<String> names(JsonNode realm, String list, String key) {
        return entries(realm, list).map(entry -> entry.path(key).asText()).toList();
    }
}
