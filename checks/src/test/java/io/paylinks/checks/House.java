package io.paylinks.checks;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.paylinks.core.PaylinksClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The modules and their classes. {@code bom/pom.xml} lists the published modules; every rule gets its modules from
 * here, so that none can be forgotten.
 */
final class House {
    static final Path PROJECT = project();

    /** The modules that the BOM lists. */
    static final List<Module> MODULES = modules();

    /** The classes of all modules, without the wrong ones that test the rules. */
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/checks/target/"))
            .importPackages("io.paylinks");

    /** All classes, wrong ones included. */
    static final JavaClasses WITH_WRONG_ONES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/io/paylinks/checks/"))
            .importPackages("io.paylinks");

    /** The modules with a client. */
    static final List<Module> PROVIDERS =
            MODULES.stream().filter(Module::isProvider).toList();

    /** Core and the providers. */
    static final List<Module> CLIENT_MODULES = MODULES.stream()
            .filter(module -> module.isCore() || module.isProvider())
            .toList();

    /** The names of the providers, by their packages. */
    private static final Map<String, String> NAMES = new ConcurrentHashMap<>();

    private House() {}

    /**
     * A module that is published.
     *
     * @param artifact such as {@code paylinks-stream}
     * @param folder such as {@code stream}
     * @param root the parent of its packages, such as {@code io.paylinks.stream}
     */
    record Module(String artifact, String folder, String root) {
        boolean isCore() {
            return folder.equals("core");
        }

        boolean isProvider() {
            return client().isPresent();
        }

        /** Returns the prefix of a provider's class names, such as {@code Stream}. */
        String name() {
            return NAMES.computeIfAbsent(root, r -> {
                String client = client().orElseThrow().getSimpleName();
                return client.substring(0, client.length() - "Client".length());
            });
        }

        private Optional<JavaClass> client() {
            return classes()
                    .filter(type -> type.getPackageName().equals(root)
                            && type.getSimpleName().endsWith("Client")
                            && type.isAssignableTo(PaylinksClient.class)
                            && !type.isEquivalentTo(PaylinksClient.class))
                    .findFirst();
        }

        boolean has(JavaClass type) {
            return (type.getPackageName() + ".").startsWith(root + ".");
        }

        Stream<JavaClass> classes() {
            return CLASSES.stream().filter(this::has);
        }

        Path sources() {
            return PROJECT.resolve(folder).resolve("src/main/java");
        }

        @Override
        public String toString() {
            return folder;
        }
    }

    /** Returns whether a class belongs to one of some modules. */
    static boolean isIn(List<Module> modules, JavaClass type) {
        return modules.stream().anyMatch(module -> module.has(type));
    }

    /** Returns the folders of all modules, published or not. */
    static List<String> folders() {
        return texts(pom("."), "module").toList();
    }

    /** Returns the {@code pom.xml} of a folder. */
    static Element pom(String folder) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(PROJECT.resolve(folder).resolve("pom.xml").toFile())
                    .getDocumentElement();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("cannot read the pom.xml of " + folder, e);
        }
    }

    /** Returns the texts of all elements of this name. */
    static Stream<String> texts(Element pom, String name) {
        NodeList found = pom.getElementsByTagName(name);
        return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1)
                .map(i -> found.item(i).getTextContent().strip());
    }

    /** Returns the artifact of a POM; that of its parent comes first. */
    static String artifact(Element pom) {
        return texts(pom, "artifactId").skip(1).findFirst().orElseThrow();
    }

    private static List<Module> modules() {
        List<String> listed = texts(pom("bom"), "artifactId")
                .skip(2) // its parent, and itself
                .filter(artifact -> artifact.startsWith("paylinks-"))
                .toList();
        return listed.stream().map(House::module).toList();
    }

    private static Module module(String artifact) {
        for (String folder : folders()) {
            Element pom = pom(folder);
            if (artifact(pom).equals(artifact)) {
                return new Module(
                        artifact, folder, texts(pom, "module.name").findFirst().orElseThrow());
            }
        }
        throw new IllegalStateException(artifact + " is in bom/pom.xml, but is not a module of pom.xml");
    }

    private static Path project() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
