package io.paylinks.devdraft;

import io.paylinks.core.internal.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * An image to upload: JPEG, PNG, WebP or GIF. Devdraft takes at most 10 in one request, each of at most 10 MiB; of the
 * limits that its pages name these are the loosest, and what a stricter server refuses ends with status 413.
 *
 * <p>The content is read when a request is about to be sent, and before that its limits are checked.
 */
public final class ImageFile {
    private static final int MOST = 10;
    private static final int LARGEST = 10 * 1024 * 1024;
    private static final Map<String, String> TYPES = Map.of(
            "jpg", "image/jpeg", "jpeg", "image/jpeg", "png", "image/png", "webp", "image/webp", "gif", "image/gif");

    private final String name;
    private final String contentType;
    private final Source source;
    private final boolean repeatable;

    private ImageFile(String name, String contentType, Source source, boolean repeatable) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an image needs a file name");
        }
        if (!TYPES.containsValue(contentType.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                    name + " must be image/jpeg, image/png, image/webp or image/gif, not " + contentType);
        }
        this.name = name;
        this.contentType = contentType;
        this.source = source;
        this.repeatable = repeatable;
    }

    /**
     * Takes a file, under its own name and the type that goes with its extension.
     *
     * @throws IllegalArgumentException if the extension is none of jpg, jpeg, png, webp and gif
     */
    public static ImageFile of(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String type = name.contains(".") ? TYPES.get(extension) : null;
        return of(name, type != null ? type : "what its extension says", file);
    }

    /**
     * Takes a file, under another name or type than its own.
     *
     * @throws IllegalArgumentException if the type is none of those that Devdraft takes
     */
    public static ImageFile of(String name, String contentType, Path file) {
        return new ImageFile(name, contentType, () -> Files.newInputStream(file), true);
    }

    /**
     * Takes bytes, which are not copied: leave them as they are until the request was sent.
     *
     * @throws IllegalArgumentException if the type is none of those that Devdraft takes
     */
    public static ImageFile of(String name, String contentType, byte[] content) {
        return new ImageFile(name, contentType, () -> new ByteArrayInputStream(content), true);
    }

    /**
     * Takes a stream, which is read to its end and closed when the request is about to be sent. The request is sent
     * once, whatever becomes of it, and a second one with this image is refused.
     *
     * @throws IllegalArgumentException if the type is none of those that Devdraft takes
     */
    public static ImageFile of(String name, String contentType, InputStream content) {
        AtomicBoolean taken = new AtomicBoolean();
        Source source = () -> {
            if (taken.getAndSet(true)) {
                throw new IllegalStateException("the stream of " + name + " was read for an earlier request");
            }
            return content;
        };
        return new ImageFile(name, contentType, source, false);
    }

    /** Returns the name and the type. */
    @Override
    public String toString() {
        return "ImageFile[" + name + ", " + contentType + "]";
    }

    /** Tells whether the content could be sent a second time. */
    boolean isRepeatable() {
        return repeatable;
    }

    /** Reads images into the parts of a form, and refuses what breaks a limit. */
    static List<Part> parts(List<ImageFile> images) {
        if (images.size() > MOST) {
            throw new IllegalArgumentException(
                    "at most " + MOST + " images go into one request, not " + images.size() + "; nothing was sent");
        }
        List<Part> parts = new ArrayList<>();
        for (ImageFile image : images) {
            parts.add(new Part("images", image.name, image.contentType, image.read()));
        }
        return parts;
    }

    private byte[] read() {
        try (InputStream content = source.open()) {
            byte[] bytes = content.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new IllegalArgumentException(name + " has more than " + LARGEST + " bytes; nothing was sent");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("the image " + name + " cannot be read; nothing was sent", e);
        }
    }

    /** Where the content comes from. */
    private interface Source {
        InputStream open() throws IOException;
    }
}
