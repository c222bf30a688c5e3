package consumer;

import io.paylinks.core.error.NotFoundException;

/** Assertions of the programs: an error ends the program, and with it the build of its project. */
final class Check {
    private Check() {}

    static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    /** Makes a call that must fail, and returns its exception. */
    static <E extends RuntimeException> E failure(Class<E> type, Runnable call) {
        try {
            call.run();
        } catch (RuntimeException e) {
            if (type.isInstance(e)) {
                return type.cast(e);
            }
            throw e;
        }
        throw new AssertionError("a call did not throw " + type.getSimpleName());
    }

    /** Makes a call for a missing resource. */
    static void notFound(Runnable call) {
        NotFoundException e = failure(NotFoundException.class, call);
        check(e.status() == 404 && e.attempts() == 1, e.toString());
    }
}
