package org.mingjing.pages;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Gives every template the language of its request, so that no page has to think of it. */
@ApplicationScoped
class PageLocale {
    private final PageContext page;

    PageLocale(PageContext page) {
        this.page = page;
    }

    void set(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(template -> {
            if (Arc.container().requestContext().isActive()) {
                template.setLocale(page.lang());
            }
        });
    }
}
