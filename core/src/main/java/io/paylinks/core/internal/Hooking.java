package io.paylinks.core.internal;

import io.paylinks.core.RequestHook;

/** Shows each attempt to a hook of the user's, as it will be sent. */
record Hooking(RequestHook hook) implements AttemptStep {
    @Override
    public void before(Attempt attempt) throws Exception {
        hook.beforeSending(attempt);
    }
}
