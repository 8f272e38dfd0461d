package org.mingjing.commons.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses U+0000 in whatever a caller sends, in bodies, addresses and filters alike: PostgreSQL keeps no such text. 400
 * names the field.
 */
@Singleton
class StorableText implements ObjectMapperCustomizer {
    /** Key of what is said of it. */
    static final String CODE = "unstorable";

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(
                new SimpleModule("storable-text").addDeserializer(String.class, new StorableDeserializer()));
    }

    @ServerRequestFilter
    void look(UriInfo uri) {
        refuse(uri.getPathParameters());
        refuse(uri.getQueryParameters());
    }

    private static void refuse(MultivaluedMap<String, String> parameters) {
        for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
            if (parameter.getValue().stream().anyMatch(StorableText::hasNul)) {
                throw ProblemException.badRequest(parameter.getKey(), CODE);
            }
        }
    }

    private static boolean hasNul(String text) {
        return text != null && text.indexOf('\0') >= 0;
    }

    /** Found in a JSON text; the path to it is added on the way out. */
    static final class Unstorable extends MismatchedInputException {
        private static final long serialVersionUID = 1L;

        private Unstorable(JsonParser parser) {
            super(parser, "U+0000", String.class);
        }
    }

    private static final class StorableDeserializer extends StringDeserializer {
        private static final long serialVersionUID = 1L;

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = super.deserialize(parser, context);
            if (hasNul(text)) {
                throw new Unstorable(parser);
            }
            return text;
        }
    }
}
