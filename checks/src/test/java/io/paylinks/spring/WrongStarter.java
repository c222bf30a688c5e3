package io.paylinks.spring;

import io.paylinks.core.internal.Copies;
import java.util.List;

/** Breaks the rule of the starter; see RulesTest. */
public class WrongStarter {
    public List<String> secret() {
        return Copies.list(List.of("text"));
    }
}
