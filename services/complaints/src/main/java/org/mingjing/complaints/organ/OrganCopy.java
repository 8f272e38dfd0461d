package org.mingjing.complaints.organ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.hibernate.Session;

/** Writes the copy of the directory and keeps every lineage right, whichever organ comes first. */
@ApplicationScoped
public class OrganCopy {
    private static final String UPSERT = """
            insert into organ_copy
              (code, name, short_name, line, level, region, parent, court_code, active, lineage, published_at)
            values (:code, :name, :shortName, :line, :level, :region, :parent, :courtCode, :active, array [:code], :at)
            on conflict (code) do update set
              name = excluded.name, short_name = excluded.short_name, line = excluded.line, level = excluded.level,
              region = excluded.region, parent = excluded.parent, court_code = excluded.court_code,
              active = excluded.active, published_at = excluded.published_at
            where organ_copy.published_at <= excluded.published_at
            """;

    // Whoever has the organ in its lineage, and the organ itself; a parent not yet known still counts as a step.
    private static final String LINEAGE = """
            with recursive chain (code, member, depth) as (
                select code, code, 0 from organ_copy where :code = any (lineage)
                union all
                select chain.code, organ_copy.parent, chain.depth + 1
                from chain join organ_copy on organ_copy.code = chain.member
                where organ_copy.parent is not null and chain.depth < 10
            )
            update organ_copy set lineage = members.lineage
            from (select code, array_agg(member order by depth) as lineage from chain group by code) members
            where organ_copy.code = members.code and organ_copy.lineage <> members.lineage
            """;

    private final EntityManager entities;

    OrganCopy(EntityManager entities) {
        this.entities = entities;
    }

    /** Takes over a version of an organ; an older one than the copy has changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(OrganPublished organ, Instant publishedAt) {
        var session = entities.unwrap(Session.class);
        session.createNativeMutationQuery(UPSERT)
                .setParameter("code", organ.code())
                .setParameter("name", organ.name())
                .setParameter("shortName", organ.shortName() == null ? organ.name() : organ.shortName())
                .setParameter("line", organ.line())
                .setParameter("level", organ.level())
                .setParameter("region", organ.region())
                .setParameter("parent", organ.parent(), String.class)
                .setParameter("courtCode", organ.courtCode(), String.class)
                .setParameter("active", organ.active() == null || organ.active())
                .setParameter("at", publishedAt)
                .executeUpdate();
        session.createNativeMutationQuery(LINEAGE)
                .setParameter("code", organ.code())
                .executeUpdate();
    }
}
