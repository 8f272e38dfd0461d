package org.mingjing.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.restassured.http.Cookie;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingjing.test.TestTokens;

@GatewayTest
class LoginTest {

    @Test
    void theLoginGoesThroughTheCodeFlowWithPkceAndComesBack() {
        Browser browser = new Browser();
        Response challenge = browser.get("/login?to=/complaints/file");
        assertThat(challenge.statusCode()).isEqualTo(302);
        assertThat(challenge.getHeader("Location"))
                .startsWith(Upstreams.issuer())
                .contains("response_type=code", "code_challenge_method=S256", "client_id=gateway")
                .contains("redirect_uri=http%3A%2F%2Flocalhost%3A8099%2Flogin%2Fcallback");
        assertThat(browser.login("handler.jixi", "/complaints/file")).isEqualTo("/complaints/file");
    }

    @Test
    void theLoginPageIsAskedForInTheLanguageThatWasChosen() {
        Browser browser = new Browser();
        browser.get("/?lang=en");
        assertThat(browser.get("/login?to=/").getHeader("Location")).contains("ui_locales=en");
        assertThat(new Browser().get("/login?to=/").getHeader("Location")).contains("ui_locales=zh-CN");
    }

    @Test
    void theSessionBecomesTheBearerOfThePersonAndNothingElseGoesOn() {
        Browser browser = new Browser();
        browser.login("handler.jixi", "/");
        Response echo = browser.get("/complaints/file");
        String authorization = echo.path("headers.authorization");
        assertThat(authorization).startsWith("Bearer ey");
        assertThat(Tokens.claim(authorization, "preferred_username")).isEqualTo("handler.jixi");
        assertThat(echo.<Map<String, String>>path("headers")).doesNotContainKey("cookie");
        assertThat(echo.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void theBrowserHoldsNoTokenThatAnybodyCouldRead() {
        Browser browser = new Browser();
        browser.login("handler.jixi", "/");
        assertThat(browser.cookies()).isNotEmpty();
        browser.cookies().values().forEach(value -> assertThat(value).doesNotContain(jwtHeader()));
        assertThat(browser.sessionCookies()).isNotEmpty().allSatisfy(cookie -> {
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getSameSite()).isEqualToIgnoringCase("Lax");
            assertThat(cookie.getPath()).isEqualTo("/");
            assertThat(cookie.isSecured()).isFalse();
        });
    }

    @Test
    void otherPeoplesAddressesAreNoPlaceToGoBackTo() {
        for (String evil :
                new String[] {"https://evil.example", "//evil.example", "/%5Cevil.example", "javascript:x"}) {
            assertThat(new Browser().login("citizen.wang", evil)).isEqualTo("/");
        }
    }

    @Test
    void whoHasNoWorklistIsNotSentToIt() {
        assertThat(new Browser().login("handler.jixi", "")).isEqualTo("/work");
        assertThat(new Browser().login("handler.jixi", "/work?light=RED")).isEqualTo("/work?light=RED");
        assertThat(new Browser().login("citizen.wang", "/work")).isEqualTo("/");
    }

    @Test
    void aSessionWhoseTokenHasExpiredGoesOnWithANewOne() {
        Browser browser = new Browser();
        Instant end = Instant.now().plusSeconds(2);
        browser.enter("handler.jixi", "/", "&lifespan=2");
        Map<String, String> first = Map.copyOf(browser.cookies());
        await().until(() -> Instant.now().isAfter(end.plusSeconds(1)));

        Response page = browser.get("/complaints/file");

        assertThat(page.statusCode()).isEqualTo(200);
        String renewed = page.path("headers.authorization");
        assertThat(Tokens.claim(renewed, "preferred_username")).isEqualTo("handler.jixi");
        assertThat(Tokens.expiry(renewed)).isAfter(Instant.now().plusSeconds(3000));
        assertThat(browser.cookies()).isNotEqualTo(first);
        assertThat(browser.get("/complaints/file").<String>path("headers.authorization"))
                .isEqualTo(renewed);
    }

    @Test
    void aTokenThatIsAboutToExpireIsRenewedBeforeItDoes() {
        Browser browser = new Browser();
        browser.enter("handler.jixi", "/", "&lifespan=15");

        Response page = browser.get("/complaints/file");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Tokens.expiry(page.path("headers.authorization")))
                .isAfter(Instant.now().plusSeconds(3000));
    }

    @Test
    void whoseSessionIsOverAtKeycloakReadsPublicPagesAndIsAskedToLogInForOthers() {
        Browser browser = new Browser();
        Instant end = Instant.now().plusSeconds(2);
        browser.enter("handler.jixi", "/", "&lifespan=2&refresh=ended");
        await().until(() -> Instant.now().isAfter(end.plusSeconds(1)));

        Response page = browser.get("/complaints/file");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.<Map<String, String>>path("headers")).doesNotContainKey("authorization");
        assertThat(browser.cookies().keySet()).noneMatch(name -> name.startsWith("q_session"));
        Response work = browser.get("/work");
        assertThat(work.statusCode()).isEqualTo(303);
        assertThat(work.getHeader("Location")).isEqualTo("/login?to=%2Fwork");
    }

    @Test
    void theLogoutEndsTheSessionHereAndAtKeycloak() {
        Browser browser = new Browser();
        browser.login("handler.jixi", "/");
        Response out = browser.get("/logout");
        assertThat(out.statusCode()).isEqualTo(302);
        assertThat(out.getHeader("Location"))
                .contains("/protocol/openid-connect/logout")
                .contains("id_token_hint=")
                .contains("post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A8099%2F");
        assertThat(browser.cookies().keySet()).noneMatch(name -> name.startsWith("q_session"));
        assertThat(new Browser().get("/logout").getHeader("Location")).isEqualTo("/");
    }

    @Test
    void aLogoutFromAnotherSiteIsRefused() {
        given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "cross-site")
                .accept("text/html")
                .get("/logout")
                .then()
                .statusCode(403);
    }

    @Test
    void aBrokenSessionIsTakenAwayAndPublicPagesGoOn() {
        Response response =
                given().cookie("q_session", "broken").accept("text/html").get("/complaints/file");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.<Map<String, String>>path("headers")).doesNotContainKey("authorization");
        Cookie gone = response.getDetailedCookie("q_session");
        assertThat(gone.getMaxAge()).isZero();
        assertThat(gone.getValue()).isEmpty();
    }

    @Test
    void aReturnFromKeycloakThatWeDidNotAskForIsALoginThatFailed() {
        given().redirects()
                .follow(false)
                .accept("text/html")
                .get("/login/callback?code=x&state=y")
                .then()
                .statusCode(401)
                .body(containsString("登录没有完成"))
                .body(containsString("href=\"/login\""));
    }

    @Test
    void aPostWithTheSessionMustComeFromOurPages() {
        Browser browser = new Browser();
        browser.login("handler.jixi", "/");
        assertThat(browser.post("/complaints/1/accept", Map.of()).statusCode()).isEqualTo(403);
        Response ours = browser.post("/complaints/1/accept", Map.of("Sec-Fetch-Site", "same-origin"));
        assertThat(ours.statusCode()).isEqualTo(200);
        assertThat(ours.<Integer>path("bytes")).isEqualTo(3);
        assertThat(Tokens.claim(ours.path("headers.authorization"), "sub"))
                .isEqualTo(TestTokens.subject("handler.jixi"));
    }

    private static String jwtHeader() {
        return TestTokens.of("handler.jixi").split("\\.", -1)[0];
    }
}
