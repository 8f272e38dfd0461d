package org.mingjing.pages;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What every page knows of its request: language, path, person, side bar. In templates: {@code cdi:page}. */
@Named("page")
@RequestScoped
public class PageContext {
    /** A page's code may put the SecurityIdentity here where authentication is lazy. */
    public static final String IDENTITY = "mingjing.page.identity";

    private static final String ZH = "zh";
    private static final String EN = "en";

    private final CurrentVertxRequest request;
    private final Navigation navigation;

    PageContext(CurrentVertxRequest request, Navigation navigation) {
        this.request = request;
        this.navigation = navigation;
    }

    /** {@code zh} or {@code en}: the cookie {@code lang}, else Accept-Language, else Chinese. */
    public String lang() {
        RoutingContext rc = request.getCurrent();
        if (rc == null) {
            return ZH;
        }
        Cookie chosen = rc.request().getCookie("lang");
        if (chosen != null && (ZH.equals(chosen.getValue()) || EN.equals(chosen.getValue()))) {
            return chosen.getValue();
        }
        String accepted = rc.request().getHeader("Accept-Language");
        return accepted == null ? ZH : firstOfOurs(accepted.toLowerCase(Locale.ROOT));
    }

    private static String firstOfOurs(String accepted) {
        int zh = accepted.indexOf(ZH);
        int en = accepted.indexOf(EN);
        return en >= 0 && (zh < 0 || en < zh) ? EN : ZH;
    }

    /** Whether the page is shown in Chinese. */
    public boolean chinese() {
        return ZH.equals(lang());
    }

    /** The BCP 47 tag for the html element. */
    public String htmlLang() {
        return chinese() ? "zh-CN" : EN;
    }

    /** The path of this page, without its query. */
    public String path() {
        RoutingContext rc = request.getCurrent();
        return rc == null ? "/" : rc.normalizedPath();
    }

    /** The same page with what its address asks for, in the other language; the gateway keeps the choice. */
    public String otherLanguage() {
        return path() + "?" + asked() + "lang=" + (chinese() ? EN : ZH);
    }

    /** The query of this page as it came; a page that came of a form has none that would bring it back. */
    private String asked() {
        RoutingContext rc = request.getCurrent();
        String query = rc == null || !HttpMethod.GET.equals(rc.request().method())
                ? null
                : rc.request().query();
        return query == null
                ? ""
                : Arrays.stream(query.split("&", -1))
                        .filter(one -> !one.isEmpty() && !one.startsWith("lang="))
                        .map(one -> one + "&")
                        .collect(Collectors.joining());
    }

    /** The person, or null when nobody is logged in. */
    public PageUser user() {
        SecurityIdentity identity = identity();
        if (identity == null || identity.isAnonymous()) {
            return null;
        }
        String login = identity.getPrincipal().getName();
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            String name = token.getClaim("name");
            return new PageUser(
                    name == null ? login : name,
                    login,
                    token.getClaim("organ"),
                    token.getClaim("organ_name"),
                    identity.getRoles());
        }
        return new PageUser(login, login, null, null, identity.getRoles());
    }

    private SecurityIdentity identity() {
        RoutingContext rc = request.getCurrent();
        if (rc == null) {
            return null;
        }
        if (rc.get(IDENTITY) instanceof SecurityIdentity given) {
            return given;
        }
        return rc.user() instanceof QuarkusHttpUser user ? user.getSecurityIdentity() : null;
    }

    /** The side bar for this person, in order. The longest entry that is a prefix of the path is the current one. */
    public List<NavEntry> nav() {
        PageUser user = user();
        List<Navigation.Entry> seen = navigation.nav().values().stream()
                .filter(entry ->
                        entry.roles().map(roles -> mayOneOf(user, roles)).orElse(true))
                .sorted(Comparator.comparingInt(Navigation.Entry::order))
                .toList();
        String current = seen.stream()
                .map(Navigation.Entry::href)
                .filter(this::isAbove)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return seen.stream()
                .map(entry -> new NavEntry(
                        chinese() ? entry.zh() : entry.en(),
                        entry.href(),
                        entry.href().equals(current)))
                .toList();
    }

    private boolean isAbove(String href) {
        return path().equals(href) || path().startsWith(href + "/");
    }

    private static boolean mayOneOf(PageUser user, Set<String> roles) {
        return user != null && roles.stream().anyMatch(user::has);
    }
}
