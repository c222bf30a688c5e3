package io.paylinks.testing.wrong;

/** Knows a resource that knows it; see RulesTest. */
class Api {
    final WrongTable table = new WrongTable(this);
}
