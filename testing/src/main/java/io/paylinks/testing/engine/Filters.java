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

/** The parameters of a list and their effects on its rows. A field of a row may be a path such as links/mandate. */
public final class Filters {

    private final List<Field> parameters = new ArrayList<>();
    private final List<BiFunction<List<Row>, Row, List<Row>>> steps = new ArrayList<>();

    /** Accepts parameters that do not filter. */
    public Filters accept(Field... fields) {
        parameters.addAll(List.of(fields));
        return this;
    }

    /** Retains the rows for which a condition is true, in every request. */
    public Filters always(Predicate<Row> condition) {
        steps.add((rows, query) -> rows.stream().filter(condition).toList());
        return this;
    }

    /** Applies an effect to each row before the next filters. */
    public Filters each(Consumer<Row> effect) {
        steps.add((rows, query) -> {
            rows.forEach(effect);
            return rows;
        });
        return this;
    }

    /**
     * Retains the rows for which a condition is true, if the parameter was sent; the condition gets the whole query.
     */
    public Filters keep(Field parameter, BiPredicate<Row, Row> condition) {
        steps.add((rows, query) -> query.isSet(parameter.name())
                ? rows.stream().filter(row -> condition.test(row, query)).toList()
                : rows);
        return accept(parameter);
    }

    /** Retains the rows with the value of each parameter in the field of the same name. */
    public Filters equal(Field... fields) {
        List.of(fields).forEach(field -> equal(field, field.name()));
        return this;
    }

    public Filters equal(Field parameter, String path) {
        return keep(parameter, (row, query) -> row.is(path, query.text(parameter.name())));
    }

    /** Retains the rows that link to an id, for each of these links. */
    public Filters link(String... names) {
        List.of(names).forEach(name -> equal(Field.text(name), "links/" + name));
        return this;
    }

    /** Retains the rows with one of several values. */
    public Filters anyOf(Field parameter, String path) {
        return keep(parameter, (row, query) -> row.is(path, query.texts(parameter.name())));
    }

    /** Retains the rows with one of several values in a field of an object in a list. */
    public Filters anyOf(Field parameter, String list, String path) {
        return keep(
                parameter,
                (row, query) -> row.rows(list).stream().anyMatch(each -> each.is(path, query.texts(parameter.name()))));
    }

    /** Retains the rows between two values, inclusive. */
    public Filters between(Function<String, Field> type, String from, String to, String path) {
        return compared(type.apply(from), path, comparison -> comparison >= 0)
                .compared(type.apply(to), path, comparison -> comparison <= 0);
    }

    /** Retains the rows in the range of four parameters, such as {@code created_at[gte]}. */
    public Filters range(String path, Function<String, Field> type) {
        return compared(type.apply(path + "[gt]"), path, comparison -> comparison > 0)
                .compared(type.apply(path + "[gte]"), path, comparison -> comparison >= 0)
                .compared(type.apply(path + "[lt]"), path, comparison -> comparison < 0)
                .compared(type.apply(path + "[lte]"), path, comparison -> comparison <= 0);
    }

    /** Retains the rows that contain the parameter's text in one of the fields, ignoring case. */
    public Filters search(String parameter, String... paths) {
        return keep(Field.text(parameter), (row, query) -> {
            String wanted = query.text(parameter).toLowerCase(Locale.ROOT);
            return List.of(paths).stream()
                    .anyMatch(path -> row.text(path).toLowerCase(Locale.ROOT).contains(wanted));
        });
    }

    /** Sorts by the field in one parameter, if any, in the direction in another. */
    public Filters sort(Field by, Field direction) {
        return sort(by, direction, name -> name);
    }

    /** Sorts by a field derived from the parameter's value. */
    public Filters sort(Field by, Field direction, UnaryOperator<String> path) {
        steps.add((rows, query) -> query.isSet(by.name())
                ? sorted(rows, path.apply(query.text(by.name())), query.is(direction.name(), "desc"))
                : rows);
        return accept(by, direction);
    }

    Schema schema() {
        return Schema.of(parameters);
    }

    /** Filters and sorts rows, which are given newest first. */
    List<Row> apply(List<Row> rows, Row query) {
        List<Row> rest = rows;
        for (BiFunction<List<Row>, Row, List<Row>> step : steps) {
            rest = step.apply(rest, query);
        }
        return rest;
    }

    /** Sorts rows, which are given newest first; equal ones keep their order, reversed if ascending. */
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
