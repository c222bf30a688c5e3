package io.paylinks.gocardless;

import io.paylinks.core.Deleted;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One call of the client: what it must send, what the server answers, and what the call must return. */
final class Call {
    /** An id that no path can hold as it is. */
    static final String ID = "PM/ü 1";

    /** The same, as it stands in a path. */
    static final String ENCODED_ID = "PM%2F%C3%BC%201";

    final String name;
    final Function<GoCardlessClient, ?> run;
    String method = "";
    String path = "";
    List<String> query = List.of();

    @Nullable
    String body;

    boolean honoursKey;
    int status = 200;
    String answer = "";
    Object expected = "";

    private Call(String name, Function<GoCardlessClient, ?> run) {
        this.name = name;
        this.run = run;
    }

    /**
     * Begins with the name of the method, such as {@code payments.get}, and more words if it is called in several ways.
     */
    static Call call(String name, Function<GoCardlessClient, ?> run) {
        return new Call(name, run);
    }

    Call sends(String method, String path) {
        this.method = method;
        this.path = path;
        return this;
    }

    /** Sets the decoded parameters; without this there must be none. */
    Call query(String... query) {
        this.query = List.of(query);
        return this;
    }

    /** Sets the body; without this it must be empty. */
    Call body(String body) {
        this.body = body;
        return this;
    }

    /** Says that the server is known to honour its key, so that it may be sent again. */
    Call honoursKey() {
        this.honoursKey = true;
        return this;
    }

    Call answers(String envelope, Class<?> type) {
        this.answer = "{\"%s\":%s}".formatted(envelope, Fixture.text(type));
        this.expected = Fixture.value(type);
        return this;
    }

    Call answersPageOf(String envelope, Class<?> type) {
        this.answer = "{\"%s\":[%s],\"meta\":{\"cursors\":{\"before\":null,\"after\":null},\"limit\":50}}"
                .formatted(envelope, Fixture.text(type));
        this.expected = List.of(Fixture.value(type));
        return this;
    }

    /** Says that the server deletes and answers with an empty body. */
    Call answersNothing() {
        this.status = 204;
        this.expected = new Deleted(Map.of());
        return this;
    }

    /** Returns the name of the method that is called. */
    String methodName() {
        return name.replaceFirst(" .*", "");
    }

    @Override
    public String toString() {
        return name;
    }
}
