package io.paylinks.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.paylinks.core.Secret;

/** Breaks the rules of the fakes; see RulesTest. */
public class WrongFake {
    public ObjectMapper shown() {
        return new ObjectMapper();
    }

    public Secret known() {
        return Secret.of("text");
    }
}
