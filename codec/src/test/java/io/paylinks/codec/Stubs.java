package io.paylinks.codec;

import java.util.List;

/** The sources of the classes that generated readers use, without their code. */
final class Stubs {
    static final List<String> SOURCES = List.of("""
            package io.paylinks.core;

            public abstract class OpenEnum {}
            """, """
            package io.paylinks.core;

            import com.fasterxml.jackson.annotation.JsonCreator;

            public final class Secret {
                @JsonCreator
                public static Secret of(String value) {
                    return new Secret();
                }
            }
            """, """
            package io.paylinks.core.internal.json;

            import java.io.IOException;

            public abstract class RecordReader<T> {
                protected RecordReader(String type) {}

                public final String type() {
                    return "";
                }

                protected abstract T read(JsonInput in) throws IOException;
            }
            """, """
            package io.paylinks.core.internal.json;

            public interface RecordReaders {
                RecordReader<?> of(Class<?> type);
            }
            """, """
            package io.paylinks.core.internal.json;

            import io.paylinks.core.OpenEnum;

            public abstract class EnumReader<E extends OpenEnum> {
                protected abstract E of(String text);
            }
            """, """
            package io.paylinks.core.internal.json;

            import io.paylinks.core.OpenEnum;
            import io.paylinks.core.Secret;
            import java.io.IOException;
            import java.math.BigDecimal;
            import java.time.Instant;
            import java.time.LocalDate;
            import java.util.List;
            import java.util.Map;
            import java.util.function.Function;

            public abstract class JsonInput {
                public abstract String firstField() throws IOException;

                public abstract String nextField() throws IOException;

                public abstract boolean isUnusual();

                public abstract Map<String, Object> unknown(Map<String, Object> extra, String field)
                        throws IOException;

                public abstract Map<String, Object> settle(Map<String, Object> extra, String type, String field);

                public static Map<String, Object> extra(Map<String, Object> fields) {
                    return fields;
                }

                public abstract <T> T required(T value, String field, Map<String, Object> extra) throws IOException;

                public static <T> List<T> list(List<T> list) {
                    return list;
                }

                public static <V> Map<String, V> map(Map<String, V> map) {
                    return map;
                }

                public abstract String text() throws IOException;

                public abstract Long wholeNumber() throws IOException;

                public abstract Integer integer() throws IOException;

                public abstract BigDecimal decimal() throws IOException;

                public abstract Boolean bool() throws IOException;

                public abstract Instant instant() throws IOException;

                public abstract LocalDate date() throws IOException;

                public abstract Secret secret() throws IOException;

                public abstract Object any() throws IOException;

                public abstract List<String> texts() throws IOException;

                public abstract List<Long> wholeNumbers() throws IOException;

                public abstract List<Object> anyValues() throws IOException;

                public abstract Map<String, String> textMap() throws IOException;

                public abstract Map<String, Object> anyMap() throws IOException;

                public abstract <E extends OpenEnum> E openEnum(EnumReader<E> reader) throws IOException;

                public abstract <E extends OpenEnum> List<E> openEnums(EnumReader<E> reader) throws IOException;

                public abstract <T> T record(RecordReader<T> reader) throws IOException;

                public abstract <T> List<T> records(RecordReader<T> reader) throws IOException;

                public abstract <T> T created(Function<String, T> creator) throws IOException;
            }
            """);

    private Stubs() {}

    /** Returns the source of an open enum. */
    static String openEnum(String name) {
        int dot = name.lastIndexOf('.');
        return """
                package %1$s;

                import io.paylinks.core.OpenEnum;

                public final class %2$s extends OpenEnum {
                    public static %2$s of(String value) {
                        return new %2$s();
                    }
                }
                """.formatted(name.substring(0, dot), name.substring(dot + 1));
    }
}
