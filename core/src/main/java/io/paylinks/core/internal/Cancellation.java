package io.paylinks.core.internal;

import org.jspecify.annotations.Nullable;

/** Lets another thread end a call: what it is sending, and what it is waiting for. */
public class Cancellation {
    /** Of calls that nobody can cancel. */
    public static final Cancellation NONE = new Cancellation() {
        @Override
        public void onCancel(@Nullable Runnable ending) {}
    };

    private @Nullable Runnable ending;
    private @Nullable Thread runner;
    private boolean cancelled;
    private boolean finished;

    Cancellation() {}

    /** Sets what ends the attempt that is under way; null when there is none. */
    public synchronized void onCancel(@Nullable Runnable ending) {
        this.ending = ending;
        if (cancelled && ending != null) {
            ending.run();
        }
    }

    /** Binds the running thread, whose waits end when cancelled. Returns false if it was cancelled before. */
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

    /** Lets the thread go; cancelling does nothing from here on, as a page that outlives the call must still work. */
    public synchronized void finish() {
        if (cancelled) {
            Thread.interrupted(); // meant for this call, not for what the thread does next
        }
        cancelled = false;
        finished = true;
        runner = null;
    }
}
