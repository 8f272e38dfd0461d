package org.mingjing.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/work", "/work?light=RED&cursor=a%3D", "/complaints/0190#top", "/%E4%B8%AD"})
    void pathsOfOursArePlacesToGoBackTo(String path) {
        assertThat(LocalPath.of(path)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "work",
                "//evil.example",
                "/\\evil.example",
                "/a\\b",
                "https://evil.example",
                "javascript:alert(1)",
                "/a b",
                "/a\r\nSet-Cookie: x",
                "/login?to=/x",
                "/logout",
                "/auth/realms/mingjing"
            })
    void everythingElseIsNot(String path) {
        assertThat(LocalPath.of(path)).isEmpty();
    }

    @Test
    void noPathIsNoPlace() {
        assertThat(LocalPath.of(null)).isEmpty();
        assertThat(LocalPath.of("/" + "a".repeat(3000))).isEmpty();
    }
}
