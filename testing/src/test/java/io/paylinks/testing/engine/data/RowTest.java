package io.paylinks.testing.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowTest {

    private final Row row = Row.of("status", "active", "note", null, "amount", 7)
            .with("links", Row.of("mandate", "MD1"))
            .with("items", List.of(Row.of("id", "a"), Row.of("id", "b")));

    @Test
    void absentAndNullFieldsReadAsEmpty() {
        assertThat(row.text("status")).isEqualTo("active");
        assertThat(row.text("links/mandate")).isEqualTo("MD1");
        assertThat(row.text("note")).isEmpty();
        assertThat(row.text("links/customer")).isEmpty();
        assertThat(row.number("amount")).isEqualTo(7);
        assertThat(row.flag("absent")).isFalse();
        assertThat(row.rows("absent")).isEmpty();
        assertThat(row.is("status", "failed", "active")).isTrue();
        assertThatThrownBy(() -> row.time("status")).hasMessage("status is active");
    }

    @Test
    void distinguishesNullFromAbsent() {
        assertThat(row.has("note")).isTrue();
        assertThat(row.isSet("note")).isFalse();
        assertThat(row.isNull("note")).isTrue();
        assertThat(row.isNull("absent")).isFalse();
    }

    @Test
    void preservesOrderAndNulls() {
        assertThat(row.pick(List.of("amount", "absent", "status")).toString())
                .isEqualTo("{\"amount\":7,\"absent\":null,\"status\":\"active\"}");
        assertThat(row.only("amount", "absent").toString()).isEqualTo("{\"amount\":7}");
        assertThat(row.copy().dropNulls("note", "status").names())
                .containsExactly("status", "amount", "links", "items");
    }

    @Test
    void storesCopiesAndReturnsStoredValues() {
        Row links = Row.of("mandate", "MD2");
        row.with("links", links);
        links.with("mandate", "MD3");
        assertThat(row.text("links/mandate")).isEqualTo("MD2");

        row.row("links").with("mandate", "MD4");
        row.rows("items").get(1).with("id", "c");
        assertThat(row.text("links/mandate")).isEqualTo("MD4");
        assertThat(row.text("items/1/id")).isEqualTo("c");
    }
}
