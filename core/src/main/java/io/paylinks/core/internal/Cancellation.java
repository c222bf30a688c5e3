package io.paylinks.core.internal;

import org.jspecify.annotations.Nullable;

/** Cancels a call from another thread: the request in flight, or the wait for the next attempt. */
public class Cancellation {
    /** For calls that cannot be cancelled. */
    public static final Cancellation NONE = new Cancellation() {
        @Override
        public void onCancel(@Nullable Runnable ending) {}
    };

    private @Nullable Runnable ending;
    private @Nullable Thread runner;
    private boolean cancelled;
    private boolean finished;

    Cancellation() {}

    /** Sets what cancels the attempt in flight, or null if there is none. */
    public synchronized void onCancel(@Nullable Runnable ending) {
        this.ending = ending;
        if (cancelled && ending != null) {
            ending.run();
        }
    }

    /** Registers the current thread, which is interrupted on cancel. Returns false if already cancelled. */
    public synchronized boolean start() {
        runner = Thread.currentThread();
        return !cancelled;
    }

    public synchronized void cancel() {
        if (finished) {
            return;
        }
        cancelled = true;
        if (ending != null) {
            ending.run();
        }
        if (runner != null) {
            runner.interrupt();
        }
    }

    public synchronized boolean isCancelled() {
        return cancelled;
    }

    /** Releases the thread. Cancelling has no effect afterwards, because a page that outlives the call must work. */
    public synchronized void finish() {
        if (cancelled) {
            Thread.interrupted(); // the interrupt was meant for this call only
        }
        cancelled = false;
        finished = true;
        runner = null;
    }
}
