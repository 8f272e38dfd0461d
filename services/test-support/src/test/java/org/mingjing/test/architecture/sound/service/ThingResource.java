package org.mingjing.test.architecture.sound.service;

import jakarta.ws.rs.Path;
import org.mingjing.test.architecture.sound.thing.Thing;

/** HTTP as it should be. */
@Path("/things")
class ThingResource {
    boolean finish(Thing thing) {
        return thing.finish();
    }
}
