package org.mingjing.commons.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every failure of a request into a problem that says what to do about it, and nothing about our insides. */
public class ProblemMappers {
    private final ProblemAnswers answers;

    @Inject
    ProblemMappers(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    public Response refusal(ProblemException e, HttpHeaders headers, UriInfo uri) {
        return answers.answer(e, headers, uri);
    }

    @ServerExceptionMapper
    public Response constraints(ConstraintViolationException e, HttpHeaders headers, UriInfo uri) {
        return answers.answer(Refusals.ofConstraints(e), headers, uri);
    }

    @ServerExceptionMapper
    public Response mismatch(MismatchedInputException e, HttpHeaders headers, UriInfo uri) {
        return answers.answer(JsonRefusals.of(e), headers, uri);
    }

    @ServerExceptionMapper
    public Response json(JsonProcessingException e, HttpHeaders headers, UriInfo uri) {
        return answers.answer(JsonRefusals.of(e), headers, uri);
    }

    @ServerExceptionMapper
    public Response unauthorized(UnauthorizedException e, HttpHeaders headers, UriInfo uri) {
        return answers.answer(Refusals.ofStatus(401), headers, uri);
    }

    @ServerExceptionMapper
    public Response authenticationFailed(AuthenticationFailedException e, HttpHeaders headers, UriInfo uri) {
        return answers.answer(Refusals.ofStatus(401), headers, uri);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e, HttpHeaders headers, UriInfo uri) {
        return answers.answer(Refusals.ofStatus(403), headers, uri);
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException e, HttpHeaders headers, UriInfo uri) {
        if (e.getResponse().getStatus() < 400) {
            return e.getResponse();
        }
        return answers.answer(Refusals.ofWeb(e), headers, uri);
    }

    @ServerExceptionMapper
    public Response anything(Exception e, HttpHeaders headers, UriInfo uri) {
        return answers.answer(Refusals.ofFailure(e), headers, uri);
    }
}
