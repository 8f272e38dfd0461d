package org.mingjing.complaints.organ;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The copy of the organ directory. */
@ApplicationScoped
public class Organs implements PanacheRepositoryBase<Organ, String> {

    /** The organ of that code, active or not. */
    @Transactional
    public Optional<Organ> withCode(String code) {
        return code == null ? Optional.empty() : findByIdOptional(code);
    }

    /** Reads organs and those directly above them in two queries, so that the transaction finds each of them in memory. */
    @Transactional
    public void readWithParents(Collection<String> codes) {
        var parents = list("code in ?1", codes).stream()
                .map(Organ::parent)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        list("code in ?1", parents);
    }

    /** All active organs by code. */
    @Transactional
    public List<Organ> active() {
        return list("active = true order by code");
    }

    /** The active organs whose region begins with the prefix: 23 the province, 2303 a city and its counties. */
    @Transactional
    public List<Organ> inRegion(String prefix) {
        return list("active = true and region like ?1 order by code", prefix + "%");
    }

    /** The active courts among them: each region has one, which is called after it. */
    @Transactional
    public List<Organ> courts(String prefix) {
        return list("active = true and code like 'FY%' and region like ?1 order by code", prefix + "%");
    }

    /**
     * Active organs whose name has these characters in this order ({@code 鸡冠法院} finds 鸡西市鸡冠区人民法院), shortest
     * name first; at most {@code limit}.
     */
    @Transactional
    public List<Organ> named(String characters, int limit) {
        var pattern = characters
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining("%", "%", "%"));
        return find("active = true and name like ?1 order by length(name), code", pattern)
                .page(0, limit)
                .list();
    }

    /** The organ of that code, or of a name that only one active organ has. */
    @Transactional
    public Optional<Organ> known(String codeOrName) {
        return withCode(codeOrName).or(() -> onlyOneNamed(codeOrName));
    }

    private Optional<Organ> onlyOneNamed(String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        var found = named(name, 2);
        return found.stream()
                .findFirst()
                .filter(one -> found.size() == 1 || one.name().equals(name));
    }

    /** Names by code, for a page of a list in one query: a list of a thousand parameters would be written out each time. */
    public Map<String, String> names(Collection<String> codes) {
        List<?> rows = getEntityManager()
                .createNativeQuery("select code, name from organ_copy where code = any (:codes)", Object[].class)
                .setParameter("codes", codes.toArray(String[]::new))
                .getResultList();
        return rows.stream().map(row -> (Object[]) row).collect(Collectors.toMap(row -> (String) row[0], row ->
                (String) row[1]));
    }
}
