package io.paylinks.checks;

import com.tngtech.archunit.core.domain.JavaClass;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles a Java block with clients in variables and everything imported. */
final class Snippet {
    private static final Pattern IMPORT = Pattern.compile("import\\s+[\\w.* ]+;\\s*");
    private static final Pattern TYPE = Pattern.compile(
            "^(public\\s+)?(?:(?:final|abstract|sealed)\\s+)*(?:class|interface|record|enum)\\s+(\\w+)",
            Pattern.MULTILINE);

    // By name, because the providers have types with the names of types in java.util.
    private static final List<String> ALWAYS = List.of(
            "java.math.BigDecimal",
            "java.nio.charset.StandardCharsets",
            "java.nio.file.Files",
            "java.nio.file.Path",
            "java.time.*",
            "java.util.ArrayList",
            "java.util.HashMap",
            "java.util.Iterator",
            "java.util.List",
            "java.util.Map",
            "java.util.Optional",
            "java.util.Set",
            "java.util.UUID",
            "java.util.concurrent.*",
            "java.util.stream.*");

    // Fields, not locals, so that a block can declare the same names. Each provider's client is another one.
    private static final String AT_HAND =
            "String apiKey; String apiSecret; String token; String id; String productId; String mandateId; "
                    + "com.sun.net.httpserver.HttpExchange request;";

    private Snippet() {}

    /** Returns the compiler's messages with their positions on the page; empty if there are none. */
    static List<String> complaints(Markdown.Block block, Path classes) {
        String code = String.join("\n", block.code());
        Matcher type = TYPE.matcher(code);
        boolean isFile = type.find();
        String name = isFile && type.group(1) != null ? type.group(2) : "Block";
        String source = isFile ? code : wrapped(block.code());
        int lineOfFirst = isFile ? 1 : 2;

        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        List<String> options = List.of(
                "--release",
                "17",
                "-proc:none",
                "-Xlint:deprecation,removal,unchecked,rawtypes",
                "-classpath",
                ClassPath.ofTests(),
                "-d",
                classes.toString());
        boolean compiled = compiler.getTask(null, null, said, options, null, List.of(file(name, source)))
                .call();
        List<String> complaints = said.getDiagnostics().stream()
                .filter(d -> d.getKind() != Diagnostic.Kind.NOTE)
                .map(d -> block.page() + ":" + (block.firstLine() + d.getLineNumber() - lineOfFirst) + ": "
                        + d.getMessage(Locale.ROOT))
                .toList();
        return compiled || !complaints.isEmpty() ? complaints : List.of(block + ": does not compile");
    }

    private static String wrapped(List<String> code) {
        String all = String.join("\n", code);
        String imports = Stream.concat(imports(all), code.stream().filter(Snippet::isImport))
                .collect(Collectors.joining(" "));
        String body = code.stream().map(line -> isImport(line) ? "" : line).collect(Collectors.joining("\n"));
        return imports + " abstract class Block { " + qualified() + " void run() throws Exception {\n" + body + "\n}}";
    }

    private static boolean isImport(String line) {
        return IMPORT.matcher(line).matches();
    }

    private static Stream<String> imports(String code) {
        List<House.Module> mentioned = House.PROVIDERS.stream()
                .filter(provider -> mentions(code, provider))
                .toList();
        TreeSet<String> packages = new TreeSet<>();
        for (JavaClass type : House.CLASSES) {
            String name = type.getPackageName();
            boolean seen = name.equals("io.paylinks.testing")
                    || (name.startsWith("io.paylinks.core") && !name.contains(".internal"))
                    || House.isIn(mentioned, type);
            if (seen) {
                packages.add(name + ".*");
            }
        }
        return Stream.concat(ALWAYS.stream(), packages.stream()).map(name -> "import " + name + ";");
    }

    private static String qualified() {
        return House.PROVIDERS.stream()
                .map(provider -> provider.root() + "." + provider.name() + "Client " + provider.folder() + "; ")
                .collect(Collectors.joining("", "", AT_HAND));
    }

    /** Several providers have a PaymentLink: a block gets the types of those whose client or fake it mentions. */
    private static boolean mentions(String code, House.Module provider) {
        return Pattern.compile("(?<![.\\w])" + provider.folder() + "\\b|\\b" + provider.name() + "[A-Z]|\\bFake"
                        + provider.name() + "\\b")
                .matcher(code)
                .find();
    }

    private static JavaFileObject file(String name, String source) {
        return new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }
}
