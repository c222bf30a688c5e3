package io.paylinks.checks;

/** The class path of these tests, for other JVMs and for the compiler. */
final class ClassPath {
    private ClassPath() {}

    static String ofTests() {
        // Surefire puts only a jar with a manifest on the real one.
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
