package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Records everything of which a listener is notified. */
final class RecordingListener implements CallListener {
    final List<Call> calls = new CopyOnWriteArrayList<>();
    final List<AttemptEnd> attempts = new CopyOnWriteArrayList<>();
    final List<End> ends = new CopyOnWriteArrayList<>();
    /** A short description of each notification, in order. */
    final List<String> events = new CopyOnWriteArrayList<>();

    @Override
    public Observer onStart(Call call) {
        calls.add(call);
        events.add(call.operation());
        return new Observer() {
            @Override
            public void onAttemptStart(AttemptStart attempt) {
                events.add(attempt.number() + " " + attempt.method() + " " + attempt.path()
                        + (attempt.retryReason() == null ? "" : " after " + attempt.retryReason()));
            }

            @Override
            public void onAttemptEnd(AttemptEnd attempt) {
                attempts.add(attempt);
                events.add(attempt.number() + " " + attempt.status());
            }

            @Override
            public void onEnd(End end) {
                ends.add(end);
                events.add(call.operation() + " " + end.outcome());
            }
        };
    }

    /** Returns the end of the only call. */
    End end() {
        assertThat(ends).hasSize(1);
        return ends.get(0);
    }
}
