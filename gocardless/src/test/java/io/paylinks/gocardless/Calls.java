package io.paylinks.gocardless;

import java.util.List;
import java.util.stream.Stream;

/** Every method of every resource class, called at least once; {@link EveryMethodIsCalledTest} sees to it. */
final class Calls {
    private Calls() {}

    static Stream<Call> all() {
        return Stream.of(CustomerCalls.all(), PaymentCalls.all()).flatMap(List::stream);
    }
}
