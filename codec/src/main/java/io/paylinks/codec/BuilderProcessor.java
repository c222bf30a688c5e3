package io.paylinks.codec;

import com.google.auto.value.processor.AutoBuilderProcessor;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/**
 * AutoValue's processor for builders, except that the setters it generates reject null with an
 * {@code IllegalArgumentException} that names the argument, as all our methods do, unless the parameter is nullable.
 * AutoValue itself has no option for this: it generates a {@code NullPointerException}, and no check where the property
 * is nullable and the parameter is not.
 */
public final class BuilderProcessor implements Processor {
    private static final Pattern NULL_CHECK = Pattern.compile("throw new NullPointerException\\(\"Null (\\w+)\"\\)");

    /** A setter that takes an object, not a primitive, and stores it without a check. */
    private static final Pattern UNCHECKED = Pattern.compile(
            "(\\n  (?:public |protected )?[A-Z][^\\n(=]* \\w+\\(" // modifier, type and name of the setter
                    + "(?![^<\\n]*@Nullable)[A-Z][^\\n]* (\\w+)\\) \\{\\n)" // its parameter
                    + "(    this\\.\\2 = \\2;)");

    private static final String CHECK = """
                if ($2 == null) {
                  throw new IllegalArgumentException("$2 must not be null");
                }
            """;

    private final Processor autoBuilder = new AutoBuilderProcessor();

    @Override
    public void init(ProcessingEnvironment environment) {
        autoBuilder.init(new Environment(environment));
    }

    @Override
    public Set<String> getSupportedOptions() {
        return autoBuilder.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return autoBuilder.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return autoBuilder.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        autoBuilder.process(annotations, round);
        return false; // other processors may use the annotations as well
    }

    @Override
    public Iterable<? extends Completion> getCompletions(
            Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
        return autoBuilder.getCompletions(element, annotation, member, userText);
    }

    /** Returns generated source in which every setter rejects null, unless its parameter is nullable. */
    static String rewrite(String source) {
        String checked = UNCHECKED.matcher(source).replaceAll("$1" + CHECK + "$3");
        return NULL_CHECK.matcher(checked).replaceAll("throw new IllegalArgumentException(\"$1 must not be null\")");
    }

    /** The compiler's environment with a filer that rewrites what is written. */
    private record Environment(ProcessingEnvironment compiler) implements ProcessingEnvironment {
        @Override
        public Filer getFiler() {
            return new RewritingFiler(compiler.getFiler());
        }

        @Override
        public Map<String, String> getOptions() {
            return compiler.getOptions();
        }

        @Override
        public Messager getMessager() {
            return compiler.getMessager();
        }

        @Override
        public Elements getElementUtils() {
            return compiler.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return compiler.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return compiler.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return compiler.getLocale();
        }
    }

    private record RewritingFiler(Filer compiler) implements Filer {
        @Override
        public JavaFileObject createSourceFile(CharSequence name, Element... originating) throws IOException {
            return new RewritingFile(compiler.createSourceFile(name, originating));
        }

        @Override
        public JavaFileObject createClassFile(CharSequence name, Element... originating) throws IOException {
            return compiler.createClassFile(name, originating);
        }

        @Override
        public FileObject createResource(
                JavaFileManager.Location location,
                CharSequence moduleAndPackage,
                CharSequence relativeName,
                Element... originating)
                throws IOException {
            return compiler.createResource(location, moduleAndPackage, relativeName, originating);
        }

        @Override
        public FileObject getResource(
                JavaFileManager.Location location, CharSequence moduleAndPackage, CharSequence relativeName)
                throws IOException {
            return compiler.getResource(location, moduleAndPackage, relativeName);
        }
    }

    private static final class RewritingFile extends ForwardingJavaFileObject<JavaFileObject> {
        RewritingFile(JavaFileObject file) {
            super(file);
        }

        @Override
        public Writer openWriter() throws IOException {
            Writer file = super.openWriter();
            StringWriter source = new StringWriter();
            return new FilterWriter(source) {
                @Override
                public void close() throws IOException {
                    try (file) {
                        file.write(rewrite(source.toString()));
                    }
                }
            };
        }
    }
}
