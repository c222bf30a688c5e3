package io.paylinks.core.internal;

/**
 * Acts around each attempt of a call, between the loop of retries and the transport. The steps of a call come in this
 * order: the limiter, which may wait; the listeners, which are told; the hook, which sees the request as it will be
 * sent. After the attempt they are told in the opposite order.
 */
interface AttemptStep {

    /**
     * Acts before the attempt: waits within what is left of the deadline, or adds headers. What it throws is the end of
     * the call, unless the step catches it; nothing was sent then.
     *
     * @throws Exception whatever a hook throws; an {@code InterruptedException} if a wait was interrupted
     */
    default void before(Attempt attempt) throws Exception {}

    /** Is told that the attempt has ended. It must not throw: the call has its value, or its failure, already. */
    default void after(Attempt attempt) {}
}
