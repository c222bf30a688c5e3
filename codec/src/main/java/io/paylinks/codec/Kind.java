package io.paylinks.codec;

/** The supported types of components. */
enum Kind {
    TEXT("text()"),
    WHOLE_NUMBER("wholeNumber()"),
    INTEGER("integer()"),
    DECIMAL("decimal()"),
    BOOLEAN("bool()"),
    INSTANT("instant()"),
    DATE("date()"),
    SECRET("secret()"),
    ANY("any()"),
    TEXTS("texts()"),
    WHOLE_NUMBERS("wholeNumbers()"),
    ANY_VALUES("anyValues()"),
    TEXT_MAP("textMap()"),
    ANY_MAP("anyMap()"),
    OPEN_ENUM("openEnum(%s)"),
    OPEN_ENUMS("openEnums(%s)"),
    RECORD("record(%s)"),
    RECORDS("records(%s)"),
    CREATED("created(%s)");

    private final String call;

    Kind(String call) {
        this.call = call;
    }

    /** Returns the call that reads a component. */
    String call(String argument) {
        return call.formatted(argument);
    }

    boolean isMap() {
        return this == TEXT_MAP || this == ANY_MAP;
    }

    boolean isList() {
        return switch (this) {
            case TEXTS, WHOLE_NUMBERS, ANY_VALUES, OPEN_ENUMS, RECORDS -> true;
            default -> false;
        };
    }
}
