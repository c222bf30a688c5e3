import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Checks a file repository against what Maven Central requires, and what we promise: java CheckRelease.java FOLDER */
public final class CheckRelease {
    private static final String GROUP = "io.paylinks";
    private static final String BOM = "paylinks-bom";
    private static final List<String> FOR_BUILDERS_ONLY =
            List.of("parent", "build", "profiles", "properties", "repositories", "distributionManagement", "modules");
    private static final Set<PosixFilePermission> OF_FILES = PosixFilePermissions.fromString("rw-r--r--");
    private static final Set<PosixFilePermission> OF_FOLDERS = PosixFilePermissions.fromString("rwxr-xr-x");

    private final Path group;
    private final List<String> faults = new ArrayList<>();
    private int checked;

    private CheckRelease(Path repository) {
        group = repository.resolve(GROUP.replace('.', '/'));
    }

    public static void main(String[] args) throws Exception {
        CheckRelease check = new CheckRelease(Path.of(args[0]));
        check.run();
        check.faults.forEach(System.err::println);
        System.out.println(check.checked + " files checked, " + check.faults.size() + " faults");
        System.exit(check.faults.isEmpty() && check.checked > 0 ? 0 : 1);
    }

    private void run() throws Exception {
        Set<String> published = new TreeSet<>(Set.of(BOM));
        for (Element managed : dependencies(pom(only(group.resolve(BOM))), "dependencyManagement")) {
            expect(text(managed, "groupId").equals(GROUP), BOM, "imposes " + text(managed, "artifactId"));
            published.add(text(managed, "artifactId"));
        }
        Set<String> there = new TreeSet<>(names(group));
        expect(there.equals(published), GROUP, "holds " + there + ", but the BOM and what it lists are " + published);
        for (String artifact : there) {
            check(artifact, only(group.resolve(artifact)));
        }
    }

    private void check(String artifact, Path folder) throws Exception {
        String stem = artifact + "-" + folder.getFileName();
        Element pom = pom(folder);
        checkPom(artifact, folder.getFileName().toString(), pom);
        List<String> due = new ArrayList<>(List.of(".pom", "-cyclonedx.json"));
        if (!text(pom, "packaging").equals("pom")) {
            due.addAll(List.of(".jar", "-sources.jar", "-javadoc.jar"));
        }
        for (String end : due) {
            Path file = folder.resolve(stem + end);
            if (expect(Files.exists(file), stem + end, "is missing")) {
                checkBeside(file);
                if (end.endsWith(".jar")) {
                    checkJar(file);
                }
            }
        }
        Path jar = folder.resolve(stem + ".jar");
        Path sources = folder.resolve(stem + "-sources.jar");
        if (Files.exists(jar) && Files.exists(sources)) {
            checkSources(jar, sources);
            checkNativeMetadata(artifact, jar);
        }
        Path sbom = folder.resolve(stem + "-cyclonedx.json");
        if (Files.exists(sbom)) {
            String about = "pkg:maven/" + GROUP + "/" + artifact + "@";
            expect(Files.readString(sbom).contains(about), stem, "its SBOM is about something else");
        }
    }

    private void checkPom(String artifact, String version, Element pom) {
        expect(text(pom, "groupId").equals(GROUP), artifact, "is in the group " + text(pom, "groupId"));
        expect(text(pom, "version").equals(version), artifact, "has the version " + text(pom, "version"));
        for (String name : FOR_BUILDERS_ONLY) {
            expect(
                    child(pom, name) == null || artifact.equals(BOM) && name.equals("properties"),
                    artifact,
                    "has a <" + name + ">");
        }
        for (Element dependency : dependencies(pom, null)) {
            String name = text(dependency, "artifactId");
            String its = text(dependency, "version");
            expect(!its.isEmpty() && !its.contains("$"), artifact, "needs " + name + " in the version '" + its + "'");
            expect(!its.contains("SNAPSHOT"), artifact, "needs a snapshot of " + name);
            expect(!text(dependency, "scope").equals("test"), artifact, "names its test dependency " + name);
        }
    }

    /** Each file has a valid signature and valid checksums. */
    private void checkBeside(Path file) throws Exception {
        checked++;
        byte[] bytes = Files.readAllBytes(file);
        for (Map.Entry<String, String> kind :
                Map.of("md5", "MD5", "sha1", "SHA-1").entrySet()) {
            Path beside = Path.of(file + "." + kind.getKey());
            String right = HexFormat.of()
                    .formatHex(MessageDigest.getInstance(kind.getValue()).digest(bytes));
            expect(
                    Files.exists(beside) && Files.readString(beside).strip().equals(right),
                    file.getFileName(),
                    "has no right " + kind.getKey());
        }
        Process gpg = new ProcessBuilder("gpg", "--batch", "--verify", file + ".asc", file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(gpg.getInputStream().readAllBytes(), UTF_8);
        expect(gpg.waitFor() == 0, file.getFileName(), "is not signed: " + said.strip());
    }

    private void checkJar(Path jar) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("enablePosixFileAttributes", true));
                Stream<Path> entries = Files.walk(zip.getPath("/"))) {
            for (Path entry : (Iterable<Path>) entries.filter(path -> path.getNameCount() > 0)::iterator) {
                Set<PosixFilePermission> due = Files.isDirectory(entry) ? OF_FOLDERS : OF_FILES;
                Set<PosixFilePermission> modes = Files.getPosixFilePermissions(entry);
                expect(modes.equals(due), jar.getFileName(), entry + " is " + PosixFilePermissions.toString(modes));
            }
            expect(Files.exists(zip.getPath("META-INF/LICENSE")), jar.getFileName(), "has no licence");
            expect(Files.exists(zip.getPath("META-INF/NOTICE")), jar.getFileName(), "has no notice");
            expect(!Files.exists(zip.getPath("META-INF/jpms.args")), jar.getFileName(), "has arguments of the build");
            if (jar.toString().endsWith("-javadoc.jar")) {
                expect(Files.exists(zip.getPath("index.html")), jar.getFileName(), "has no pages");
            }
        }
    }

    /** Core and each provider contain metadata for the records that Jackson reads. */
    private void checkNativeMetadata(String artifact, Path jar) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(jar);
                Stream<Path> entries = Files.walk(zip.getPath("/"))) {
            boolean isProvider = entries.anyMatch(entry -> entry.toString().contains("/AutoBuilder_"));
            if (!isProvider && !artifact.equals("paylinks-core")) {
                return;
            }
            for (String name : List.of("reachability-metadata.json", "reflect-config.json", "resource-config.json")) {
                Path file = zip.getPath("META-INF/native-image", GROUP, artifact, name);
                expect(Files.exists(file), jar.getFileName(), "lacks " + file);
            }
        }
    }

    /** Each class has a source, except for the generated builders. */
    private void checkSources(Path jar, Path sources) throws IOException {
        try (FileSystem classes = FileSystems.newFileSystem(jar);
                FileSystem java = FileSystems.newFileSystem(sources);
                Stream<Path> entries = Files.walk(classes.getPath("/"))) {
            boolean module = Files.exists(classes.getPath("module-info.class"))
                    || Files.readString(classes.getPath("META-INF/MANIFEST.MF")).contains("Automatic-Module-Name");
            expect(module, jar.getFileName(), "has no name as a module");
            for (Path entry : (Iterable<Path>) entries::iterator) {
                String name = entry.toString();
                if (name.endsWith(".class") && !name.contains("$") && !name.contains("/AutoBuilder_")) {
                    String source = name.substring(0, name.length() - ".class".length()) + ".java";
                    expect(Files.exists(java.getPath(source)), sources.getFileName(), "lacks " + source);
                }
            }
        }
    }

    private boolean expect(boolean holds, Object where, String fault) {
        if (!holds) {
            faults.add(where + ": " + fault);
        }
        return holds;
    }

    private static Path only(Path artifact) throws IOException {
        List<String> versions = names(artifact);
        if (versions.size() != 1) {
            throw new IOException(artifact + " has the versions " + versions);
        }
        return artifact.resolve(versions.get(0));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory)
                    .map(child -> child.getFileName().toString())
                    .toList();
        }
    }

    private static Element pom(Path folder) throws Exception {
        String name = folder.getParent().getFileName() + "-" + folder.getFileName() + ".pom";
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve(name).toFile())
                .getDocumentElement();
    }

    private static List<Element> dependencies(Element pom, String within) {
        Element parent = within == null ? pom : child(pom, within);
        Element list = parent == null ? null : child(parent, "dependencies");
        return list == null ? List.of() : children(list, "dependency");
    }

    private static String text(Element parent, String path) {
        Element at = parent;
        for (String name : path.split("/")) {
            at = child(at, name);
            if (at == null) {
                return "";
            }
        }
        return at.getTextContent().strip();
    }

    private static Element child(Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.isEmpty() ? null : found.get(0);
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
