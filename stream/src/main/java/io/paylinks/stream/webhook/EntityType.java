package io.paylinks.stream.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The kind of entity that an event is about. New values may appear. */
public final class EntityType extends OpenEnum {
    private static final Values<EntityType> VALUES = new Values<>(EntityType.class, EntityType::new);

    public static final EntityType PAYMENT = VALUES.known("PAYMENT");
    public static final EntityType INVOICE = VALUES.known("INVOICE");
    public static final EntityType SUBSCRIPTION = VALUES.known("SUBSCRIPTION");
    public static final EntityType PAYMENT_LINK = VALUES.known("PAYMENT_LINK");

    private EntityType(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static EntityType of(String value) {
        return VALUES.of(value);
    }
}
