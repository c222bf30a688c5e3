package io.paylinks.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of documentation.
 *
 * @param name its path below the project
 * @param lines its lines
 */
record Markdown(String name, List<String> lines) {
    private static final Pattern FENCE = Pattern.compile("\\s*```(\\w*).*");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)[^)]*\\)");

    /**
     * A fenced block.
     *
     * @param page the page's name
     * @param language the info string of the fence
     * @param firstLine the number of its first line of code, from 1
     * @param code its lines
     */
    record Block(String page, String language, int firstLine, List<String> code) {
        @Override
        public String toString() {
            return page + ":" + firstLine;
        }
    }

    static Markdown read(Path project, String name) throws IOException {
        Path file = project.resolve(name);
        assertThat(file).as("%s must be there", name).isRegularFile();
        return new Markdown(name, Files.readAllLines(file));
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Block open = null;
        for (int i = 0; i < lines.size(); i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            if (!fence.matches()) {
                if (open != null) {
                    open.code().add(lines.get(i));
                }
            } else if (open == null) {
                open = new Block(name, fence.group(1), i + 2, new ArrayList<>());
            } else {
                blocks.add(open);
                open = null;
            }
        }
        assertThat(open).as("%s has a block that does not end", name).isNull();
        return blocks;
    }

    List<Block> blocks(String language) {
        return blocks().stream()
                .filter(block -> block.language().equals(language))
                .toList();
    }

    /** Returns the targets of links that are neither URLs nor anchors in the page itself. */
    List<String> relativeLinks() {
        List<String> links = new ArrayList<>();
        boolean code = false;
        for (String line : lines) {
            code ^= FENCE.matcher(line).matches();
            Matcher link = LINK.matcher(line);
            while (!code && link.find()) {
                String target = link.group(1);
                if (!target.matches("[a-z]+:.*|#.*")) {
                    links.add(target.replaceFirst("#.*", ""));
                }
            }
        }
        return links;
    }
}
