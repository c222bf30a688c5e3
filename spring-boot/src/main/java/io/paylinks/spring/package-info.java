/**
 * The clients and webhooks as beans of Spring Boot. They are configured by properties that start with
 * {@code paylinks.}, and customized with {@link io.paylinks.spring.PaylinksCustomizer}.
 */
@NullMarked
package io.paylinks.spring;

import org.jspecify.annotations.NullMarked;
