package org.mingjing.commons.web;

/** Shows a refusal to a person: a service with pages gives such a bean, used when the caller accepts HTML first. */
@FunctionalInterface
public interface ProblemPage {
    /** The page, as HTML. {@code lang} is zh or en. */
    String render(Problem problem, String lang);
}
