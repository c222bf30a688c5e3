package io.paylinks.spring;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.AbstractHandlerMethodMapping;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import reactor.core.publisher.Mono;

/**
 * Verifies a webhook and passes its event, or a {@code Mono} of it, to the handler method of WebFlux, as
 * {@link MvcWebhooks} does for Spring MVC. Even a handler that takes a {@code Mono} is only called with a verified
 * event.
 */
final class WebFluxWebhooks implements HandlerMethodArgumentResolver, BeanPostProcessor {
    private final WebhookArguments arguments;

    WebFluxWebhooks(WebhookArguments arguments) {
        this.arguments = arguments;
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof RequestMappingHandlerAdapter adapter) {
            ArgumentResolverConfigurer own = adapter.getArgumentResolverConfigurer();
            ArgumentResolverConfigurer all = own == null ? new ArgumentResolverConfigurer() : own;
            all.addCustomResolver(this);
            adapter.setArgumentResolverConfigurer(all);
        }
        return bean;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof AbstractHandlerMethodMapping<?> mapping) {
            mapping.getHandlerMethods().values().forEach(WebhookArguments::requireVerified);
        }
        return bean;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return WebhookArguments.hasEvent(parameter);
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
        ResolvableType type = ResolvableType.forMethodParameter(parameter);
        boolean isMono = type.toClass() == Mono.class;
        WebhookArgument.Reader reader = arguments.reader(parameter, (isMono ? type.getGeneric() : type).toClass());
        HttpHeaders headers = exchange.getRequest().getHeaders();
        return body(exchange.getRequest())
                .map(body -> reader.read(body, headers::getFirst))
                .map(event -> isMono ? Mono.just(event) : event);
    }

    private static Mono<byte[]> body(ServerHttpRequest request) {
        HttpHeaders headers = request.getHeaders();
        long length = headers.getContentLength();
        WebhookArguments.requireWebhook(headers.getFirst(HttpHeaders.CONTENT_TYPE), length);
        return DataBufferUtils.join(request.getBody(), WebhookArguments.MAX_BODY)
                .map(WebFluxWebhooks::bytes)
                .onErrorMap(DataBufferLimitException.class, e -> WebhookArguments.tooLong())
                .onErrorMap(IllegalStateException.class, e -> WebhookArguments.alreadyRead())
                .onErrorMap(
                        e -> !(e instanceof ResponseStatusException),
                        e -> new ServerWebInputException("the webhook body cannot be read", null, e))
                .switchIfEmpty(Mono.fromSupplier(() -> {
                    if (length > 0) {
                        throw WebhookArguments.alreadyRead();
                    }
                    return new byte[0];
                }));
    }

    private static byte[] bytes(DataBuffer buffer) {
        try {
            byte[] bytes = new byte[buffer.readableByteCount()];
            buffer.read(bytes);
            return bytes;
        } finally {
            DataBufferUtils.release(buffer);
        }
    }
}
