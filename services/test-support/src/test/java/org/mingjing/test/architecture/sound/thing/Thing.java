package org.mingjing.test.architecture.sound.thing;

import jakarta.persistence.Entity;

/** An aggregate as it should be. */
@Entity
public class Thing {
    private boolean done;

    public boolean finish() {
        done = true;
        return done;
    }
}
