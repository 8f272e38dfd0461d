package org.mingjing.commons.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjing.commons.id.Ids;
import org.mingjing.commons.idempotency.Answer;
import org.mingjing.commons.idempotency.Idempotency;
import org.mingjing.commons.outbox.Outbox;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.timeline.Timeline;
import org.mingjing.commons.web.Etags;
import org.mingjing.commons.web.ProblemException;

/** A service of the tests, as services are: one transaction with the aggregate, its timeline and its event. */
@ApplicationScoped
public class Things {
    @Inject
    EntityManager entities;

    @Inject
    Outbox outbox;

    @Inject
    Timeline timeline;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentScope scope;

    @Inject
    Clock clock;

    @Transactional
    public Answer file(String key, String name) {
        return idempotency.replayOr(key, Map.of("name", name), () -> {
            Thing thing = make(scope.get().organ(), name);
            return Answer.created("/api/v1/things/" + thing.id(), 0, Map.of("id", thing.id(), "name", name));
        });
    }

    @Transactional
    public Thing make(String organ, String name) {
        Thing thing = new Thing(Ids.next(), organ, name);
        entities.persist(thing);
        timeline.record("thing", thing.id(), "make", Map.of(), Map.of("name", name), clock.instant());
        outbox.publish(new ThingMade(thing.id(), name, clock.instant()));
        return thing;
    }

    @Transactional
    public Thing rename(UUID id, String ifMatch, String name) {
        Thing thing = get(id);
        Etags.require(ifMatch, thing.version());
        timeline.record("thing", id, "rename", Map.of("name", thing.name()), Map.of("name", name), clock.instant());
        thing.rename(name);
        return thing;
    }

    @Transactional
    public Thing get(UUID id) {
        Thing thing = entities.find(Thing.class, id);
        if (thing == null) {
            throw ProblemException.notFound("thing", id);
        }
        return thing;
    }

    @Transactional
    public List<String> names() {
        return entities.createQuery("select t.name from Thing t order by t.name", String.class)
                .getResultList();
    }

    /** Without the annotation that scopes a transaction. */
    public List<String> namesUnscoped() {
        return io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery("select t.name from Thing t", String.class)
                        .getResultList());
    }
}
