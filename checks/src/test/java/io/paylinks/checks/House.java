package io.paylinks.checks;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;

/** The classes of all modules, and what they are called. */
final class House {
    /** A provider's module and the name that its classes begin with. */
    record Provider(String module, String name) {
        String root() {
            return "io.paylinks." + module;
        }
    }

    static final List<Provider> PROVIDERS = List.of(
            new Provider("stream", "Stream"),
            new Provider("gocardless", "GoCardless"),
            new Provider("devdraft", "Devdraft"));

    /** The classes that the modules consist of, without the wrong ones that stand here for the rules to find. */
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/checks/target/"))
            .importPackages("io.paylinks");

    /** All classes, wrong ones included. */
    static final JavaClasses WITH_WRONG_ONES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/io/paylinks/checks/"))
            .importPackages("io.paylinks");

    private House() {}
}
