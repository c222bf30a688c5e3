package io.paylinks.spring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.MethodParameter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.handler.AbstractHandlerMethodMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * Verifies a webhook and passes its event to a handler method of Spring MVC. It is added to each adapter after the
 * application's own resolvers, however the application configures MVC.
 */
final class MvcWebhooks implements HandlerMethodArgumentResolver, HandlerExceptionResolver, BeanPostProcessor {
    private final WebhookArguments arguments;
    private final List<AbstractHandlerMethodMapping<?>> mappings = new CopyOnWriteArrayList<>();

    MvcWebhooks(WebhookArguments arguments) {
        this.arguments = arguments;
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof RequestMappingHandlerAdapter adapter) {
            List<HandlerMethodArgumentResolver> own = adapter.getCustomArgumentResolvers();
            List<HandlerMethodArgumentResolver> all = own == null ? new ArrayList<>() : new ArrayList<>(own);
            all.add(this);
            adapter.setCustomArgumentResolvers(all);
        }
        return bean;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof AbstractHandlerMethodMapping<?> mapping) {
            mapping.getHandlerMethods().values().forEach(WebhookArguments::requireVerified);
            mappings.add(mapping);
        }
        return bean;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return WebhookArguments.hasEvent(parameter);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binderFactory) {
        WebhookArgument.Reader reader = arguments.reader(parameter, parameter.getParameterType());
        HttpServletRequest request = webRequest.getNativeRequest(HttpServletRequest.class);
        return reader.read(body(request), request::getHeader);
    }

    /**
     * Responds with 415 to a malformed multipart request for a webhook handler. Spring parses such a request before it
     * looks for a handler, so no argument is resolved for it.
     */
    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!(failure instanceof MultipartException) || !takesEvent(request)) {
            return null;
        }
        // without sendError, because the error page would parse the request again
        response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        return new ModelAndView();
    }

    private boolean takesEvent(HttpServletRequest request) {
        for (AbstractHandlerMethodMapping<?> mapping : mappings) {
            try {
                HandlerExecutionChain chain = mapping.getHandler(request);
                if (chain != null && chain.getHandler() instanceof HandlerMethod method) {
                    return Arrays.stream(method.getMethodParameters()).anyMatch(WebhookArguments::hasEvent);
                }
            } catch (Exception e) {
                // no handler of this mapping accepts the request
            }
        }
        return false;
    }

    private static byte[] body(HttpServletRequest request) {
        WebhookArguments.requireWebhook(request.getContentType(), request.getContentLengthLong());
        byte[] body;
        try {
            body = request.getInputStream().readNBytes(WebhookArguments.MAX_BODY + 1);
        } catch (IOException e) {
            // as Spring does for @RequestBody, because Tomcat may have responded already
            throw new HttpMessageNotReadableException(
                    "the webhook body cannot be read", e, new ServletServerHttpRequest(request));
        } catch (IllegalStateException e) { // getReader() was called before
            throw WebhookArguments.alreadyRead();
        }
        if (body.length > WebhookArguments.MAX_BODY) {
            throw WebhookArguments.tooLong();
        }
        if (body.length == 0 && request.getContentLengthLong() > 0) {
            throw WebhookArguments.alreadyRead();
        }
        return body;
    }
}
