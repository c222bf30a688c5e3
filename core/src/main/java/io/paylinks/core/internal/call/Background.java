package io.paylinks.core.internal.call;

import io.paylinks.core.internal.Cancellation;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Runs {@code async} calls on the custom executor, otherwise on virtual threads, or on daemon threads before Java 21.
 */
public final class Background implements AutoCloseable {
    private final @Nullable Executor custom;
    private final UnaryOperator<Runnable> context;
    private @Nullable ExecutorService own;
    private boolean closed;

    Background(@Nullable Executor custom, UnaryOperator<Runnable> context) {
        this.custom = custom;
        this.context = context;
    }

    /** Runs a call. Cancelling the future cancels the call. */
    public <T> CompletableFuture<T> run(Cancellation cancellation, Supplier<? extends T> call) {
        CompletableFuture<T> future = new CompletableFuture<>();
        CompletableFuture<T> unused = future.whenComplete((value, failure) -> cancellation.cancel());
        Runnable inContext = context.apply(() -> {
            if (!cancellation.start()) {
                return;
            }
            T value;
            try {
                value = call.get();
            } catch (Throwable e) {
                cancellation.finish();
                future.completeExceptionally(e);
                return;
            }
            cancellation.finish();
            future.complete(value);
        });
        execute(() -> {
            try {
                inContext.run();
            } catch (Throwable e) { // thrown by the context; the future must complete anyway
                future.completeExceptionally(e);
            }
        });
        return future;
    }

    private void execute(Runnable task) {
        if (custom != null) {
            custom.execute(task);
            return;
        }
        try {
            own().execute(task);
        } catch (RejectedExecutionException e) {
            throw new IllegalStateException("the client is closed", e);
        }
    }

    private synchronized ExecutorService own() {
        if (closed) {
            throw new IllegalStateException("the client is closed");
        }
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
        closed = true;
        if (own != null) {
            own.shutdownNow();
        }
    }
}
