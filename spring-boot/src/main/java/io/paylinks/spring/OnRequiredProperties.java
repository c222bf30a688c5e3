package io.paylinks.spring;

import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.core.type.MethodMetadata;

/** Matches a bean method if the {@link RequiredProperties} of its type are set. */
final class OnRequiredProperties extends SpringBootCondition {
    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        String type = ((MethodMetadata) metadata).getReturnTypeName();
        String missing = RequiredProperties.missing(type, context.getEnvironment());
        return new ConditionOutcome(
                missing == null, missing == null ? "its properties are set" : "missing: " + missing);
    }
}
