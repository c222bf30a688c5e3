package io.paylinks.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.paylinks.checks.House.Module;
import java.lang.module.ModuleDescriptor;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.w3c.dom.Element;

/** The entries that each module in the BOM needs elsewhere, and the lists that a POM cannot derive. */
final class HouseTest {
    @SuppressWarnings("unused") // by FieldSource
    static final List<Module> MODULES = House.MODULES;

    private static final Element ROOT = House.pom(".");

    @Test
    void theBomListsPublishedModules() {
        Set<String> published = new TreeSet<>();
        for (String folder : House.folders()) {
            Element pom = House.pom(folder);
            if (House.texts(pom, "maven.deploy.skip").anyMatch("false"::equals)) {
                published.add(House.artifact(pom));
            }
        }
        published.remove("paylinks-bom");

        assertThat(House.MODULES).extracting(Module::artifact).containsExactlyInAnyOrderElementsOf(published);
    }

    @ParameterizedTest
    @FieldSource("MODULES")
    void theRulesCoverEachModule(Module module) {
        assertThat(module.classes())
                .as("classes of %s; is %s a dependency in checks/pom.xml?", module.root(), module.artifact())
                .hasSizeGreaterThan(2);
    }

    @Test
    void theProvidersAreFound() {
        assertThat(House.PROVIDERS)
                .extracting(Module::name)
                .contains("Stream", "GoCardless", "Devdraft")
                .doesNotHaveDuplicates();
    }

    @Test
    void coreExportsItsInternalsToEachProvider() {
        List<String> providers =
                House.PROVIDERS.stream().map(Module::root).sorted().toList();

        assertThat(ApiTest.descriptor("io.paylinks.core").orElseThrow().exports())
                .filteredOn(ModuleDescriptor.Exports::isQualified)
                .isNotEmpty()
                .allSatisfy(exports -> assertThat(exports.targets().stream().sorted())
                        .as("who sees %s", exports.source())
                        .containsExactlyElementsOf(providers));
    }

    /** japicmp and the Javadoc of all modules work on packages. */
    @Test
    void unexportedPackagesAreExcludedInTheRootPom() {
        List<String> ofJapicmp = House.texts(ROOT, "exclude")
                .filter(text -> text.startsWith("io.paylinks"))
                .toList();
        List<String> ofJavadoc = House.texts(ROOT, "excludePackageNames")
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .toList();
        Set<String> hidden = packages(false);

        assertThat(hidden).isNotEmpty();
        assertThat(hidden).as("japicmp").allMatch(name -> ofJapicmp.stream().anyMatch(p -> matches(p, name)));
        assertThat(hidden).as("Javadoc").allMatch(name -> ofJavadoc.stream().anyMatch(p -> matches(p, name)));
        assertThat(packages(true))
                .noneMatch(name ->
                        Stream.concat(ofJapicmp.stream(), ofJavadoc.stream()).anyMatch(p -> matches(p, name)));
    }

    @ParameterizedTest
    @FieldSource("MODULES")
    void theCombinedJavadocHasAGroupForEachModule(Module module) {
        assertThat(House.texts(ROOT, "packages")).anyMatch(pattern -> matches(pattern, module.root()));
    }

    @Test
    void theCombinedJavadocExcludesUnpublishedModules() {
        Set<String> unpublished = new TreeSet<>();
        for (String folder : House.folders()) {
            unpublished.add(House.artifact(House.pom(folder)));
        }
        House.MODULES.forEach(module -> unpublished.remove(module.artifact()));
        unpublished.remove("paylinks-bom");

        assertThat(House.texts(ROOT, "skippedModules").flatMap(text -> Arrays.stream(text.split(",", -1))))
                .containsExactlyInAnyOrderElementsOf(unpublished);
    }

    /** Returns the packages of all modules that are exported to everybody, or the others. */
    private static Set<String> packages(boolean exported) {
        return House.MODULES.stream()
                .flatMap(Module::classes)
                .map(JavaClass::getPackageName)
                .filter(name -> ApiTest.isExported(name) == exported)
                .collect(Collectors.toSet());
    }

    /** A star matches any characters, and a package its subpackages. */
    private static boolean matches(String pattern, String name) {
        return name.matches(pattern.replace(".", "\\.").replace("*", ".*") + "(\\..*)?");
    }
}
