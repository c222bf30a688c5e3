package io.paylinks.examples;

import io.paylinks.core.error.ApiException;
import io.paylinks.core.error.CallException;
import java.io.PrintStream;
import java.util.Locale;

/** Prints what happens. */
final class Narrator {
    private final PrintStream out;

    Narrator(PrintStream out) {
        this.out = out;
    }

    void chapter(String title) {
        out.println();
        out.println("== " + title);
    }

    void says(String step, String what) {
        out.println(String.format(Locale.ROOT, "  %-13s %s", step, what));
    }

    void failed(String step, CallException e) {
        String type = e.getClass().getSimpleName();
        String retryAfter = e instanceof ApiException api && api.retryAfter() != null
                ? ", retryAfter " + api.retryAfter().toSeconds() + " s"
                : "";
        says(step, type + ": " + e.getMessage());
        says("", "outcome " + e.outcome() + ", attempts " + e.attempts() + retryAfter);
    }
}
