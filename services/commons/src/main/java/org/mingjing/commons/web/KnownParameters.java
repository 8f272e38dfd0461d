package org.mingjing.commons.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses what an address of the API asks for and the resource does not know, or what it asks twice (400, naming it): a
 * filter that is left out silently would give more than was asked for, and a mark set for all what was meant for one. What a
 * resource knows is what it declares, so the documents say the same.
 */
@Singleton
class KnownParameters {
    /** Of each method the names that it declares, and whether one may repeat. */
    private final Map<Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void look(ContainerRequestContext request, ResourceInfo resource) {
        if (!ofTheApi(resource.getResourceClass())) {
            return;
        }
        var declared = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::declared);
        var wrong = new ArrayList<FieldError>();
        new TreeMap<>(request.getUriInfo().getQueryParameters()).forEach((name, values) -> {
            var repeats = declared.get(name);
            if (repeats == null) {
                wrong.add(FieldError.of(name, "unknown-parameter"));
            } else if (!repeats && values.size() > 1) {
                wrong.add(FieldError.of(name, "parameter-twice"));
            }
        });
        if (!wrong.isEmpty()) {
            throw ProblemException.badRequest(wrong);
        }
    }

    private static boolean ofTheApi(Class<?> resource) {
        var path = resource.getAnnotation(Path.class);
        return path != null && path.value().startsWith("/api/");
    }

    /** Also what is declared in the classes that gather some. */
    private static Map<String, Boolean> declared(Method method) {
        var names = new HashMap<String, Boolean>();
        for (Parameter parameter : method.getParameters()) {
            add(names, parameter, parameter.getName(), parameter.getType());
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                gathered(names, parameter.getType());
            }
        }
        return Map.copyOf(names);
    }

    private static void gathered(Map<String, Boolean> names, Class<?> type) {
        for (Class<?> one = type; one != null; one = one.getSuperclass()) {
            for (Field field : one.getDeclaredFields()) {
                add(names, field, field.getName(), field.getType());
            }
        }
    }

    private static void add(Map<String, Boolean> names, AnnotatedElement place, String name, Class<?> type) {
        var repeats = Collection.class.isAssignableFrom(type);
        var named = place.getAnnotation(QueryParam.class);
        if (named != null) {
            names.put(named.value(), repeats);
        }
        var query = place.getAnnotation(RestQuery.class);
        if (query != null) {
            names.put(query.value().isEmpty() ? name : query.value(), repeats);
        }
    }
}
