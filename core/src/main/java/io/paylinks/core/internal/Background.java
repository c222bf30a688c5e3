package io.paylinks.core.internal;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Where {@code async} runs: the user's executor, else virtual threads, or daemon threads on a JVM without them. */
final class Background implements AutoCloseable {
    private final @Nullable Executor custom;
    private @Nullable ExecutorService own;

    Background(@Nullable Executor custom) {
        this.custom = custom;
    }

    void execute(Runnable task) {
        (custom != null ? custom : own()).execute(task);
    }

    private synchronized ExecutorService own() {
        if (own == null) {
            own = create();
        }
        return own;
    }

    private static ExecutorService create() {
        try {
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (ReflectiveOperationException beforeJava21) {
            return Executors.newCachedThreadPool(task -> {
                Thread thread = new Thread(task, "paylinks-async");
                thread.setDaemon(true);
                return thread;
            });
        }
    }

    @Override
    public synchronized void close() {
        if (own != null) {
            own.shutdownNow();
        }
    }
}
