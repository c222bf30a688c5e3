package io.paylinks.devdraft.tax;

import io.paylinks.core.RequestBuilder;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The common fields of the requests to create and update a tax.
 *
 * @param <R> the request
 * @param <B> its builder
 */
public abstract class TaxBuilder<R, B extends TaxBuilder<R, B>> extends RequestBuilder<R, B> {
    TaxBuilder() {}

    /** Required at creation. The name of the tax; 1 to 100 characters. */
    public abstract B name(String name);

    /** A description of the tax; at most 255 characters. */
    public abstract B description(@Nullable String description);

    /** Required at creation. The rate in percent: 0 to 100. */
    public abstract B percentage(BigDecimal percentage);

    /** Whether the tax can be used. Default at creation: {@code true}. */
    public abstract B active(boolean active);

    /** The ids of the applications that may use the tax. */
    public abstract B appIds(@Nullable List<String> appIds);

    abstract @Nullable List<String> appIds();

    /** Adds an application that may use the tax, by its id. */
    public B appId(String appId) {
        return appIds(appended(appIds(), "appId", appId));
    }
}
