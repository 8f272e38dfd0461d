package org.mingjing.commons.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** An aggregate for the tests, seen only by its own organ. */
@Entity
public class Thing {
    @Id
    private UUID id;

    private String organ;
    private String name;

    @Version
    private long version;

    protected Thing() {}

    Thing(UUID id, String organ, String name) {
        this.id = id;
        this.organ = organ;
        this.name = name;
    }

    void rename(String newName) {
        this.name = newName;
    }

    UUID id() {
        return id;
    }

    String organ() {
        return organ;
    }

    String name() {
        return name;
    }

    long version() {
        return version;
    }
}
