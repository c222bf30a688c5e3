package io.paylinks.spring;

import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.core.type.MethodMetadata;

/** Lets a bean method run only if what {@link Needs} says of its type is set. */
final class OnKeys extends SpringBootCondition {
    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        String type = ((MethodMetadata) metadata).getReturnTypeName();
        String missing = Needs.missing(type, context.getEnvironment());
        return new ConditionOutcome(missing == null, missing == null ? "its keys are set" : "missing: " + missing);
    }
}
