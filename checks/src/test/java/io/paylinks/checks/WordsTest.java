package io.paylinks.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages, Javadoc and pages use the terms of the glossary in CONTRIBUTING.md. */
final class WordsTest {
    private static final Map<String, String> REPLACEMENTS = new TreeMap<>(Map.ofEntries(
            Map.entry("answer(s|ed|ing)?", "response, respond"),
            Map.entry("tells? whether", "returns whether, says whether"),
            Map.entry("hears?", "is notified"),
            Map.entry("mend(s|ed|ing)?", "fix"),
            Map.entry("(?<!there )(is|are|be) no (?!longer|more)\\w+", "is not a"),
            Map.entry("anew", "again"),
            Map.entry("meanwhile", "in the meantime"),
            Map.entry("(leave|leaves|leaving|left) out", "omit"),
            Map.entry("unless (set|overridden)", "Default: …."),
            Map.entry("keeps? (it |them )?from", "prevents"),
            Map.entry("surely", "definitely"),
            Map.entry("white space", "whitespace"),
            Map.entry("wire names?", "JSON names"),
            Map.entry("(try|tries|tried) again", "retry"),
            Map.entry("(come|comes|came) of", "result"),
            Map.entry("ends? (in|as) an? (\\{@\\w+ |`)?\\w*exception", "throws"),
            Map.entry("dear", "expensive"),
            Map.entry("(may|did|have) run: ", "may have been processed"),
            Map.entry("asked? for leave", "is consulted"),
            Map.entry("for good", "permanently"),
            Map.entry("as it (is|was) sent|as it came", "unchanged")));

    private static final Pattern WORDS =
            Pattern.compile("\\b(?:" + String.join("|", REPLACEMENTS.keySet()) + ")\\b", Pattern.CASE_INSENSITIVE);

    /** The replies of customers to the questions of a payment link are answers. */
    private static final Pattern ALLOWED = Pattern.compile(
            "customer's answers|customFieldAnswers|an answer is required|never \"answer\"", Pattern.CASE_INSENSITIVE);

    private static final Pattern HEADLESS = Pattern.compile("^(What|How) [a-z].*", Pattern.DOTALL);

    private static final Pattern TOKEN = Pattern.compile(
            "\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'|/\\*.*?\\*/|//[^\\n]*",
            Pattern.DOTALL);
    private static final Pattern ANNOTATION = Pattern.compile("\\s*@[\\w.]+(?:\\([^()]*\\))?");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|interface|enum|package|module)\\b");
    private static final Set<String> FILLERS = Set.of(
            ("a an the of its this these that it is are to for with in on by at as from and or new given all each one "
                            + "whether be can return set get remove operation")
                    .split(" "));

    @Test
    void messagesAndCommentsUseTheTermsOfTheField() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path source : sources()) {
            for (MatchResult token : tokens(source)) {
                String text = text(token.group());
                boolean isJavadoc = token.group().startsWith("/**");
                if (WORDS.matcher(ALLOWED.matcher(text).replaceAll("")).find()
                        || (isJavadoc && HEADLESS.matcher(text).matches())) {
                    found.add(source.getFileName() + ": " + text);
                }
            }
        }

        assertThat(found).as("say it with these instead: %s", REPLACEMENTS).isEmpty();
    }

    @Test
    void pagesUseTheTermsOfTheField() throws IOException {
        List<String> found = new ArrayList<>();
        for (Markdown page : DocumentationTest.pages().toList()) {
            for (String line : page.lines()) {
                if (WORDS.matcher(ALLOWED.matcher(line).replaceAll("")).find() || line.matches("#+ How [a-z].*")) {
                    found.add(page.name() + ": " + line);
                }
            }
        }

        assertThat(found).as("say it with these instead: %s", REPLACEMENTS).isEmpty();
    }

    @Test
    void noCommentOnlyRepeatsTheName() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path source : sources()) {
            String code = Files.readString(source);
            String type = source.getFileName().toString().replace(".java", "");
            for (MatchResult token : tokens(source)) {
                String declaration = declaration(code, token.end());
                if (token.group().startsWith("/**")
                        && !TYPE.matcher(declaration).find()
                        && repeats(text(token.group()), type + " " + declaration)) {
                    found.add(type + ": " + text(token.group()) + " " + declaration);
                }
            }
        }

        assertThat(found).as("where there is nothing to say, say nothing").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The postal code.                          | Address Builder postalCode     | true
            Returns the operations on payments.       | StreamClient Payments payments | true
            Required. The postal code.                | Address Builder postalCode     | false
            The postal code, such as {@code SW1A 1AA}.| Address Builder postalCode     | false
            """)
    void aCommentRepeatsTheName(String comment, String name, boolean repeats) {
        assertThat(repeats(comment, name)).isEqualTo(repeats);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the limit is no number     | true
            there is no limit          | false
            it is no longer there      | false
            Tells whether it is open   | true
            ends in a {@code FooException} | true
            a page that ends in a dot  | false
            """)
    void oldWordsAreFound(String text, boolean isFound) {
        assertThat(WORDS.matcher(text).find()).isEqualTo(isFound);
    }

    /** Returns the declaration after a comment, up to its parameters, value or end, without annotations. */
    private static String declaration(String code, int start) {
        Matcher annotation = ANNOTATION.matcher(code);
        int from = start;
        while (annotation.region(from, code.length()).lookingAt()) {
            from = annotation.end();
        }
        int to = from;
        while (to < code.length() && "(;={".indexOf(code.charAt(to)) < 0) {
            to++;
        }
        return code.substring(from, to).strip();
    }

    /** Returns whether each word of a comment without tags is a filler or part of the name. */
    private static boolean repeats(String comment, String name) {
        if (comment.contains("@param") || comment.contains("@see") || comment.contains("@throws")) {
            return false;
        }
        Set<String> known = words(name.replaceAll("(?<=[a-z])(?=[A-Z])", " ")).collect(Collectors.toSet());
        return words(comment).allMatch(word -> FILLERS.contains(word) || known.contains(word));
    }

    /** Returns the words of a text in lower case, without the endings of plurals and verbs. */
    private static Stream<String> words(String text) {
        return Pattern.compile("[A-Za-z0-9]+")
                .matcher(text)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT).replaceAll("(?<=\\w{2})(?:s|es)$", ""));
    }

    private static List<MatchResult> tokens(Path source) throws IOException {
        return TOKEN.matcher(Files.readString(source)).results().toList();
    }

    /** Returns the text of a literal or a comment on one line. */
    private static String text(String token) {
        return token.replaceAll("^(?:/\\*\\*?|//|\"+)|(?:\\*/|\"+)$", "")
                .replaceAll("\\s*\\n\\s*\\*? ?", " ")
                .strip();
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (House.Module module : House.MODULES) {
            try (Stream<Path> files = Files.walk(module.sources())) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        assertThat(sources).hasSizeGreaterThan(500);
        return sources;
    }
}
