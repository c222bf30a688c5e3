package io.paylinks.testing.engine;

import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import io.paylinks.testing.engine.data.Times;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The parameters of a list, and what each does to its rows. A field of a row may be a path such as links/mandate. */
public final class Filters {

    private final List<Field> parameters = new ArrayList<>();
    private final List<BiFunction<List<Row>, Row, List<Row>>> steps = new ArrayList<>();

    /** Accepts parameters that narrow nothing. */
    public Filters accept(Field... fields) {
        parameters.addAll(List.of(fields));
        return this;
    }

    /** Keeps some rows, whatever was sent. */
    public Filters always(Predicate<Row> condition) {
        steps.add((rows, query) -> rows.stream().filter(condition).toList());
        return this;
    }

    /** Does something with each row before the filters that follow. */
    public Filters each(Consumer<Row> effect) {
        steps.add((rows, query) -> {
            rows.forEach(effect);
            return rows;
        });
        return this;
    }

    /** Keeps the rows for which a condition holds, if the parameter was sent; the condition sees the whole query. */
    public Filters keep(Field parameter, BiPredicate<Row, Row> condition) {
        steps.add((rows, query) -> query.isSet(parameter.name())
                ? rows.stream().filter(row -> condition.test(row, query)).toList()
                : rows);
        return accept(parameter);
    }

    /** Keeps the rows with the value of each parameter in the field of the same name. */
    public Filters equal(Field... fields) {
        List.of(fields).forEach(field -> equal(field, field.name()));
        return this;
    }

    public Filters equal(Field parameter, String path) {
        return keep(parameter, (row, query) -> row.is(path, query.text(parameter.name())));
    }

    /** Keeps the rows that link to an id, for each of these links. */
    public Filters link(String... names) {
        List.of(names).forEach(name -> equal(Field.text(name), "links/" + name));
        return this;
    }

    /** Keeps the rows that have one of several values. */
    public Filters anyOf(Field parameter, String path) {
        return keep(parameter, (row, query) -> row.is(path, query.texts(parameter.name())));
    }

    /** Keeps the rows of which one object in a list has one of several values in a field. */
    public Filters anyOf(Field parameter, String list, String path) {
        return keep(
                parameter,
                (row, query) -> row.rows(list).stream().anyMatch(each -> each.is(path, query.texts(parameter.name()))));
    }

    /** Keeps the rows from one value to another, both included. */
    public Filters between(Function<String, Field> type, String from, String to, String path) {
        return compared(type.apply(from), path, comparison -> comparison >= 0)
                .compared(type.apply(to), path, comparison -> comparison <= 0);
    }

    /** Keeps the rows in the range of four parameters, such as {@code created_at[gte]}. */
    public Filters range(String path, Function<String, Field> type) {
        return compared(type.apply(path + "[gt]"), path, comparison -> comparison > 0)
                .compared(type.apply(path + "[gte]"), path, comparison -> comparison >= 0)
                .compared(type.apply(path + "[lt]"), path, comparison -> comparison < 0)
                .compared(type.apply(path + "[lte]"), path, comparison -> comparison <= 0);
    }

    /** Keeps the rows that hold the parameter's text in one of the fields, in any case. */
    public Filters search(String parameter, String... paths) {
        return keep(Field.text(parameter), (row, query) -> {
            String wanted = query.text(parameter).toLowerCase(Locale.ROOT);
            return List.of(paths).stream()
                    .anyMatch(path -> row.text(path).toLowerCase(Locale.ROOT).contains(wanted));
        });
    }

    /** Sorts by the field that one parameter names, if any, in the direction of another. */
    public Filters sort(Field by, Field direction) {
        return sort(by, direction, name -> name);
    }

    /** Sorts by another field than the parameter's value says. */
    public Filters sort(Field by, Field direction, UnaryOperator<String> path) {
        steps.add((rows, query) -> query.isSet(by.name())
                ? sorted(rows, path.apply(query.text(by.name())), query.is(direction.name(), "desc"))
                : rows);
        return accept(by, direction);
    }

    Schema schema() {
        return Schema.of(parameters);
    }

    /** Narrows and sorts rows that come newest first. */
    List<Row> apply(List<Row> rows, Row query) {
        List<Row> rest = rows;
        for (BiFunction<List<Row>, Row, List<Row>> step : steps) {
            rest = step.apply(rest, query);
        }
        return rest;
    }

    /** Sorts rows that come newest first; equal ones stay so, or come oldest first if ascending. */
    private static List<Row> sorted(List<Row> rows, String path, boolean descending) {
        if (descending && path.equals("created_at")) {
            return rows;
        }
        Comparator<Row> order = (a, b) -> compare(a.text(path), b.text(path));
        List<Row> sorted = new ArrayList<>(rows);
        if (!descending) {
            Collections.reverse(sorted);
        }
        sorted.sort(descending ? order.reversed() : order);
        return sorted;
    }

    private Filters compared(Field parameter, String path, IntPredicate wanted) {
        return keep(parameter, (row, query) -> wanted.test(compare(row.text(path), query.text(parameter.name()))));
    }

    /** Compares as times or numbers if both are, else as text. */
    private static int compare(String a, String b) {
        Optional<Instant> timeA = Times.parse(a);
        Optional<Instant> timeB = Times.parse(b);
        if (timeA.isPresent() && timeB.isPresent()) {
            return timeA.get().compareTo(timeB.get());
        }
        try {
            return new BigDecimal(a).compareTo(new BigDecimal(b));
        } catch (NumberFormatException e) {
            return a.compareTo(b);
        }
    }
}
