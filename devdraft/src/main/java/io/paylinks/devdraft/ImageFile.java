package io.paylinks.devdraft;

import static io.paylinks.core.internal.Arguments.notNull;

import io.paylinks.core.internal.OneLine;
import io.paylinks.core.internal.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * An image to upload: JPEG, PNG, WebP or GIF. Devdraft accepts at most 10 in one request, each of at most 10 MiB. These
 * are the highest of the limits on its pages; a stricter server responds with status 413.
 *
 * <p>The content is read into memory when a request is about to be sent. If it cannot be read, is empty or is too
 * large, the call throws an {@code IllegalArgumentException} that names the image, and no request is sent.
 */
public final class ImageFile {
    private static final int MAX_IMAGES = 10;
    private static final int MAX_MEBIBYTES = 10;
    private static final int MAX_BYTES = MAX_MEBIBYTES * 1024 * 1024;
    private static final Map<String, String> TYPES = Map.of(
            "jpg", "image/jpeg", "jpeg", "image/jpeg", "png", "image/png", "webp", "image/webp", "gif", "image/gif");

    private final String name;
    private final String contentType;
    private final Source source;
    private final boolean repeatable;

    private ImageFile(String name, String contentType, Source source, boolean repeatable) {
        requireName(name);
        if (!TYPES.containsValue(notNull("contentType", contentType).toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("unsupported image type of " + name + ": "
                    + OneLine.of(contentType)
                    + "; use image/jpeg, image/png, image/webp or image/gif");
        }
        this.name = name;
        this.contentType = contentType;
        this.source = source;
        this.repeatable = repeatable;
    }

    /**
     * Creates an image from a file, with its name and the type of its extension.
     *
     * @throws IllegalArgumentException if the extension is not jpg, jpeg, png, webp or gif
     */
    public static ImageFile of(Path file) {
        Path last = notNull("file", file).getFileName();
        String name = requireName(last == null ? "" : last.toString());
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String type = name.contains(".") ? TYPES.get(extension) : null;
        if (type == null) {
            throw new IllegalArgumentException("unsupported image type: " + name
                    + "; use .jpg, .jpeg, .png, .webp or .gif, or of(name, contentType, file)");
        }
        return of(name, type, file);
    }

    /**
     * Creates an image from a file, with another name or type.
     *
     * @throws IllegalArgumentException if Devdraft does not accept the type
     */
    public static ImageFile of(String name, String contentType, Path file) {
        notNull("file", file);
        return new ImageFile(name, contentType, () -> open(name, file), true);
    }

    /**
     * Creates an image from bytes, which are not copied: do not change them before the request was sent.
     *
     * @throws IllegalArgumentException if Devdraft does not accept the type
     */
    public static ImageFile of(String name, String contentType, byte[] content) {
        notNull("content", content);
        return new ImageFile(name, contentType, () -> new ByteArrayInputStream(content), true);
    }

    /**
     * Creates an image from a stream, which is read to its end and closed when the request is about to be sent. The
     * request is sent at most once: using this image in a second request throws an {@code IllegalStateException}.
     *
     * @throws IllegalArgumentException if Devdraft does not accept the type
     */
    public static ImageFile of(String name, String contentType, InputStream content) {
        notNull("content", content);
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

    /** Returns whether the content could be sent a second time. */
    boolean isRepeatable() {
        return repeatable;
    }

    /**
     * Reads images into the parts of a form.
     *
     * @throws IllegalArgumentException if one cannot be read or exceeds a limit
     */
    static List<Part> parts(List<ImageFile> images) {
        if (images.size() > MAX_IMAGES) {
            throw refused("a request can have at most " + MAX_IMAGES + " images, not " + images.size(), null);
        }
        List<Part> parts = new ArrayList<>();
        for (ImageFile image : images) {
            parts.add(new Part("images", image.name, image.contentType, image.read()));
        }
        return parts;
    }

    private byte[] read() {
        byte[] bytes;
        try (InputStream content = source.open()) {
            bytes = content.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            throw refused("cannot read the image " + name + ": " + e.getClass().getName(), e);
        }
        if (bytes.length == 0) {
            throw refused("the image " + name + " is empty", null);
        }
        if (bytes.length > MAX_BYTES) {
            throw refused("the image " + name + " is larger than " + MAX_MEBIBYTES + " MiB", null);
        }
        return bytes;
    }

    private static InputStream open(String name, Path file) throws IOException {
        try {
            if (Files.isDirectory(file)) { // some systems open it like a file
                throw refused("the image " + name + " is a directory", null);
            }
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw refused("the image " + name + " does not exist", e);
        } catch (AccessDeniedException e) {
            throw refused("the image " + name + " cannot be read: access denied", e);
        }
    }

    private static IllegalArgumentException refused(String why, @Nullable Exception cause) {
        return new IllegalArgumentException(why + "; no request was sent", cause);
    }

    private static String requireName(String name) {
        if (notNull("name", name).isBlank()) {
            throw new IllegalArgumentException("the name of an image must not be blank");
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("the name of an image must not contain control characters");
        }
        return name;
    }

    /** The source of the content. */
    private interface Source {
        InputStream open() throws IOException;
    }
}
