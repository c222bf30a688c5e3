package io.paylinks.stream.wrong;

/** Breaks the rules of nouns; see RulesTest. */
public enum WrongStatus {
    CLOSED
}
