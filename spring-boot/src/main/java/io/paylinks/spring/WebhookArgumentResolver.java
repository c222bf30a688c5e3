package io.paylinks.spring;

import io.paylinks.core.error.WebhookException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;

/** Verifies a webhook and hands its event to the handler method; what cannot be trusted is answered with 400. */
final class WebhookArgumentResolver implements HandlerMethodArgumentResolver {
    private static final int LONGEST_BODY = 1 << 20;

    private final List<WebhookArgument<?>> arguments;
    private final Environment environment;

    WebhookArgumentResolver(List<WebhookArgument<?>> arguments, Environment environment) {
        this.arguments = arguments;
        this.environment = environment;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return argument(parameter).isPresent();
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binderFactory)
            throws IOException {
        HttpServletRequest request = webRequest.getNativeRequest(HttpServletRequest.class);
        try {
            return argument(parameter).orElseThrow().read(body(request), request::getHeader, environment);
        } catch (WebhookException e) {
            throw new ResponseStatusException(
                    HttpStatusCode.valueOf(400), e.reason().name(), e);
        }
    }

    private Optional<WebhookArgument<?>> argument(MethodParameter parameter) {
        return arguments.stream()
                .filter(argument -> argument.event() == parameter.getParameterType())
                .findFirst();
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) {
            throw new ResponseStatusException(HttpStatusCode.valueOf(413), "a webhook of more than a mebibyte", null);
        }
        if (body.length == 0 && request.getContentLengthLong() > 0) {
            throw new IllegalStateException(
                    "the body was read before the webhook could be verified: look for a filter that reads it");
        }
        return body;
    }
}
