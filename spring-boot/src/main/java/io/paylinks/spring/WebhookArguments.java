package io.paylinks.spring;

import static java.util.Objects.requireNonNull;

import io.paylinks.core.error.WebhookException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;

/**
 * The event parameters of handler methods, in both web stacks. Spring would bind any record from the query string, so a
 * parameter that is or contains an event is either verified or rejected.
 */
final class WebhookArguments {
    /** The maximum size of a body, in bytes. */
    static final int MAX_BODY = 1 << 20;

    private static final System.Logger LOG = System.getLogger("io.paylinks.spring");

    private final ObjectProvider<WebhookArgument<?>> arguments;
    private final Environment environment;

    WebhookArguments(ObjectProvider<WebhookArgument<?>> arguments, Environment environment) {
        this.arguments = arguments;
        this.environment = environment;
    }

    /** Returns whether a parameter without another resolver is an event, or contains one at any depth. */
    static boolean hasEvent(MethodParameter parameter) {
        return eventIn(parameter, true) != null;
    }

    /**
     * Rejects a handler method with an event that Spring would read unverified: from the body or, by an annotation,
     * from the query string.
     */
    static void requireVerified(HandlerMethod method) {
        for (MethodParameter parameter : method.getMethodParameters()) {
            boolean bound = parameter.hasParameterAnnotation(ModelAttribute.class);
            boolean read = parameter.hasParameterAnnotation(RequestBody.class)
                    || parameter.hasParameterAnnotation(RequestPart.class)
                    || HttpEntity.class.isAssignableFrom(parameter.getParameterType());
            if ((bound || read) && eventIn(parameter, bound) != null) {
                throw refusal(parameter);
            }
        }
    }

    /**
     * Returns the reader for the event of a parameter. The response to an invalid request is 400.
     *
     * @param type the type of the event
     * @throws IllegalStateException if it cannot be verified, because there are no secrets or it is only part of a
     *     webhook
     */
    WebhookArgument.Reader reader(MethodParameter parameter, Class<?> type) {
        if (!type.getSimpleName().equals(ProviderTypes.EVENTS.get(type.getName()))) {
            throw refusal(parameter);
        }
        WebhookArgument<?> argument = arguments.stream()
                .filter(each -> each.event() == type)
                .findFirst()
                .orElseThrow(() -> unverifiable(type, "the auto-configuration of its provider is excluded"));
        WebhookArgument.Reader reader = argument.reader();
        if (reader == null) {
            String bean = argument.type().getName();
            String missing = RequiredProperties.missing(bean, environment);
            throw unverifiable(type, missing == null ? "define a bean of type " + bean : "set " + missing);
        }
        return (body, header) -> {
            try {
                return reader.read(body, header);
            } catch (WebhookException e) {
                throw new ResponseStatusException(
                        HttpStatusCode.valueOf(400), e.reason().name(), e);
            }
        };
    }

    /**
     * Rejects a request whose headers rule out a webhook: a form, whose body Spring may have read, or too long a body.
     */
    static void requireWebhook(@Nullable String contentType, long contentLength) {
        String type = contentType == null ? "" : contentType.strip().toLowerCase(Locale.ROOT);
        if (type.startsWith("multipart/") || type.startsWith("application/x-www-form-urlencoded")) {
            throw new ResponseStatusException(HttpStatusCode.valueOf(415), "a webhook is not a form", null);
        }
        if (contentLength > MAX_BODY) {
            throw tooLong();
        }
    }

    static ResponseStatusException tooLong() {
        return new ResponseStatusException(HttpStatusCode.valueOf(413), "the webhook body exceeds 1 MiB", null);
    }

    static ResponseStatusException alreadyRead() {
        String message = "the body was read before the webhook could be verified: look for a filter that reads it";
        LOG.log(System.Logger.Level.WARNING, message);
        return new ResponseStatusException(HttpStatusCode.valueOf(400), message, null);
    }

    private static IllegalStateException refusal(MethodParameter parameter) {
        Class<?> event = requireNonNull(eventIn(parameter, true));
        return new IllegalStateException(
                parameter.getExecutable().getDeclaringClass().getName() + "."
                        + parameter.getExecutable().getName() + " must not take "
                        + ResolvableType.forMethodParameter(parameter) + ": Spring would bind the "
                        + event.getSimpleName()
                        + " without verification; declare "
                        + ProviderTypes.EVENTS.get(event.getNestHost().getName())
                        + " as a separate parameter without an annotation");
    }

    private static IllegalStateException unverifiable(Class<?> event, String what) {
        return new IllegalStateException(
                "a handler takes a " + event.getSimpleName() + ", but there is no bean to verify it: " + what);
    }

    private static @Nullable Class<?> eventIn(MethodParameter parameter, boolean fields) {
        return eventIn(ResolvableType.forMethodParameter(parameter), fields, new HashSet<>());
    }

    /** Returns the event, or the part of an event, that a type is or contains; null if there is none. */
    private static @Nullable Class<?> eventIn(ResolvableType type, boolean fields, Set<Type> seen) {
        Class<?> raw = type.toClass();
        if (ProviderTypes.EVENTS.containsKey(raw.getNestHost().getName())) {
            return raw;
        }
        if (!seen.add(type.getType())) {
            return null;
        }
        Class<?> found = type.isArray() ? eventIn(type.getComponentType(), fields, seen) : null;
        for (ResolvableType generic : type.getGenerics()) {
            found = found == null ? eventIn(generic, fields, seen) : found;
        }
        if (found == null && fields && !raw.getName().startsWith("java")) {
            for (Field field : fields(raw)) {
                found = found == null && !Modifier.isStatic(field.getModifiers())
                        ? eventIn(ResolvableType.forField(field, type), true, seen)
                        : found;
            }
            found = found == null ? eventIn(type.getSuperType(), true, seen) : found;
        }
        return found;
    }

    private static Field[] fields(Class<?> type) {
        try {
            return type.getDeclaredFields();
        } catch (LinkageError e) {
            return new Field[0]; // the class of a field is missing, which is harmless if unused
        }
    }
}
