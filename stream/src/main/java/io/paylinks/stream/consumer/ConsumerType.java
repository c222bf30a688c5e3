package io.paylinks.stream.consumer;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** Whether a consumer is a person or a business. New values may appear. */
public final class ConsumerType extends OpenEnum {
    private static final Values<ConsumerType> VALUES = new Values<>(ConsumerType.class, ConsumerType::new);

    public static final ConsumerType INDIVIDUAL = VALUES.known("INDIVIDUAL");
    public static final ConsumerType BUSINESS = VALUES.known("BUSINESS");

    private ConsumerType(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static ConsumerType of(String value) {
        return VALUES.of(value);
    }
}
