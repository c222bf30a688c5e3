package io.paylinks.testing.wrong;

/** A resource. */
record WrongTable(Api api) {}
