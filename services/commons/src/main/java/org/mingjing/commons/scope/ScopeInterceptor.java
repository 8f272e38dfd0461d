package org.mingjing.commons.scope;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** Scopes every {@code @Transactional(REQUIRED)} method: it runs just inside the interceptor that begins the transaction. */
@Interceptor
@Transactional(Transactional.TxType.REQUIRED)
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
public class ScopeInterceptor {
    private final ScopeSession session;

    @Inject
    ScopeInterceptor(ScopeSession session) {
        this.session = session;
    }

    @AroundInvoke
    Object scoped(InvocationContext call) throws Exception {
        session.apply();
        return call.proceed();
    }
}
