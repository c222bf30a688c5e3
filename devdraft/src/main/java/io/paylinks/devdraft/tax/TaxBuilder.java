package io.paylinks.devdraft.tax;

import io.paylinks.core.RequestBuilder;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields that creating and updating a tax have in common.
 *
 * @param <R> the request
 * @param <B> its builder
 */
public abstract class TaxBuilder<R, B extends TaxBuilder<R, B>> extends RequestBuilder<R, B> {
    TaxBuilder() {}

    /** Names the tax; 1 to 100 characters. Required at creation. */
    public abstract B name(String name);

    /** Describes the tax; at most 255 characters. */
    public abstract B description(@Nullable String description);

    /** Sets the rate in percent: 0 to 100. Required at creation. */
    public abstract B percentage(BigDecimal percentage);

    /** Whether the tax can be added. Default at creation: {@code true}. */
    public abstract B active(boolean active);

    /** The ids of the applications that may use the tax. */
    public abstract B appIds(@Nullable List<String> appIds);

    abstract @Nullable List<String> appIds();

    /** Adds an application that may use the tax, by its id. */
    public B appId(String appId) {
        return appIds(appended(appIds(), "appId", appId));
    }
}
