package org.mingjing.complaints.address;

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
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.mingjing.commons.web.FieldError;
import org.mingjing.commons.web.ProblemException;

/**
 * Refuses what an address of the API asks for and the resource does not know, or what it asks twice (400, naming it): a
 * filter that is left out silently would give more than was asked for, and a mark set for all what was meant for one. What a
 * resource knows is what it declares, so the documents say the same.
 */
@Singleton
class KnownParameters {
    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void look(ContainerRequestContext request, ResourceInfo resource) {
        if (!ofTheApi(resource.getResourceClass())) {
            return;
        }
        var declared = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::declared);
        var wrong = new ArrayList<FieldError>();
        new TreeMap<>(request.getUriInfo().getQueryParameters()).forEach((name, values) -> {
            if (!declared.contains(name)) {
                wrong.add(FieldError.of(name, "unknown-parameter"));
            } else if (values.size() > 1) {
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

    /** The names that a method declares, in the classes that gather some of them too. */
    static Set<String> declared(Method method) {
        var names = new HashSet<String>();
        for (Parameter parameter : method.getParameters()) {
            add(names, parameter, parameter.getName());
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                gathered(names, parameter.getType());
            }
        }
        return Set.copyOf(names);
    }

    private static void gathered(Set<String> names, Class<?> type) {
        for (Class<?> one = type; one != null; one = one.getSuperclass()) {
            for (Field field : one.getDeclaredFields()) {
                add(names, field, field.getName());
            }
        }
    }

    private static void add(Set<String> names, AnnotatedElement place, String name) {
        var named = place.getAnnotation(QueryParam.class);
        if (named != null) {
            names.add(named.value());
        }
        var query = place.getAnnotation(RestQuery.class);
        if (query != null) {
            names.add(query.value().isEmpty() ? name : query.value());
        }
    }
}
