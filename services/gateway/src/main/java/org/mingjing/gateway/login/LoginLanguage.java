package org.mingjing.gateway.login;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.gateway.Language;

/** The login page speaks the language that was chosen before it. */
@ApplicationScoped
@Unremovable
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
public class LoginLanguage implements OidcRedirectFilter {

    @Override
    public void filter(OidcRedirectContext redirect) {
        Language language = Language.of(redirect.routingContext().request());
        redirect.additionalQueryParams().set("ui_locales", language == Language.EN ? "en" : "zh-CN");
    }
}
