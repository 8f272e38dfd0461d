package org.mingjing.commons.scope;

/** Turns the identity provider's id of a person into a pseudonym; a service that keeps persons' things gives such a bean. */
@FunctionalInterface
public interface ReporterReference {
    /** The same subject always gives the same reference, from which the subject cannot be found. */
    String of(String subject);
}
