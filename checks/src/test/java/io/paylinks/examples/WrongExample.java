package io.paylinks.examples;

import io.paylinks.core.internal.Copies;
import java.util.List;

/** Breaks the rule of the examples; see RulesTest. */
public class WrongExample {
    public List<String> secret() {
        return Copies.list(List.of("text"));
    }
}
