package io.paylinks.stream;

import io.paylinks.core.Acknowledged;
import io.paylinks.core.Deleted;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One call of the client: what it must send, what the server answers, and what the call must return. */
final class Call {
    /** An id that no path can hold as it is. */
    static final String ID = "a/ü 1";

    /** The same, as it stands in a path. */
    static final String ENCODED_ID = "a%2F%C3%BC%201";

    final String name;
    final Function<StreamClient, ?> run;
    String method = "";
    String path = "";
    List<String> query = List.of();

    @Nullable
    String body;

    int status = 200;
    String answer = "";
    Object expected = "";

    private Call(String name, Function<StreamClient, ?> run) {
        this.name = name;
        this.run = run;
    }

    /**
     * Begins with the name of the method, such as {@code paymentLinks.get}, and more words if it is called in several
     * ways.
     */
    static Call call(String name, Function<StreamClient, ?> run) {
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

    Call answers(int status, Class<?> type) {
        this.status = status;
        this.answer = Fixture.text(type);
        this.expected = Fixture.value(type);
        return this;
    }

    Call answers(Class<?> type) {
        return answers(200, type);
    }

    Call answersPageOf(Class<?> type) {
        this.answer = Fixture.page(1, false, Fixture.text(type));
        this.expected = List.of(Fixture.value(type));
        return this;
    }

    Call answersDeleted() {
        this.expected = new Deleted(Map.of());
        return this;
    }

    Call answersAcknowledged() {
        this.expected = new Acknowledged(Map.of());
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
