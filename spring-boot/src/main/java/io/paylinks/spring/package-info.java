/**
 * The clients and webhooks as beans of Spring Boot. Everything is configured by properties that begin with
 * {@code paylinks.}, and changed by {@link io.paylinks.spring.PaylinksCustomizer}.
 */
@NullMarked
package io.paylinks.spring;

import org.jspecify.annotations.NullMarked;
