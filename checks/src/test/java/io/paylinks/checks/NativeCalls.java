package io.paylinks.checks;

import io.paylinks.examples.Tour;
import java.lang.reflect.Member;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.springframework.aot.agent.HintType;
import org.springframework.aot.agent.RecordedInvocation;
import org.springframework.aot.agent.RecordedInvocationsPublisher;

/**
 * Runs the tour with Spring's agent, which records each use of reflection, and prints the types. A program for
 * {@link NativeMetadataTest}.
 */
final class NativeCalls {
    private NativeCalls() {}

    public static void main(String[] args) {
        Set<String> used = new ConcurrentSkipListSet<>();
        RecordedInvocationsPublisher.addListener(use -> {
            if (use.getHintType() == HintType.REFLECTION && !use.isStatic()) {
                used.add(type(use));
            }
        });
        Tour.main(args);
        used.forEach(type -> System.out.println("used " + type));
    }

    private static String type(RecordedInvocation use) {
        Object on = use.getInstance();
        return on instanceof Member member
                ? member.getDeclaringClass().getName()
                : on instanceof Class<?> type ? type.getName() : on.getClass().getName();
    }
}
