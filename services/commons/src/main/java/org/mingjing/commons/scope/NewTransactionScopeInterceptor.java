package org.mingjing.commons.scope;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** Scopes every {@code @Transactional(REQUIRES_NEW)} method: it runs just inside the interceptor that begins the transaction. */
@Interceptor
@Transactional(Transactional.TxType.REQUIRES_NEW)
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
public class NewTransactionScopeInterceptor {
    private final ScopeSession session;

    @Inject
    NewTransactionScopeInterceptor(ScopeSession session) {
        this.session = session;
    }

    @AroundInvoke
    Object scoped(InvocationContext call) throws Exception {
        session.apply();
        return call.proceed();
    }
}
