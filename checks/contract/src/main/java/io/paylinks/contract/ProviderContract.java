package io.paylinks.contract;

import io.paylinks.core.PaylinksClient;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The contract of every provider module. Its test is a subclass that names the provider and has no other code.
 *
 * @param <C> the provider's client
 */
@ExtendWith(NamedFailures.class)
public abstract class ProviderContract<C extends PaylinksClient<C>> {
    private final TestedProvider<C> provider;

    /** Creates the tests of a provider. */
    protected ProviderContract(TestedProvider<C> provider) {
        this.provider = provider;
    }

    @Nested
    final class Responses extends ResponseTests<C> {
        Responses() {
            super(provider);
        }
    }

    @Nested
    final class Lenience extends LenienceTests<C> {
        Lenience() {
            super(provider);
        }
    }

    @Nested
    final class Calls extends CallTests<C> {
        Calls() {
            super(provider);
        }
    }

    @Nested
    final class Canaries extends CanaryTests<C> {
        Canaries() {
            super(provider);
        }
    }

    @Nested
    final class OpenEnums extends OpenEnumTests<C> {
        OpenEnums() {
            super(provider);
        }
    }

    @Nested
    final class Requests extends RequestTests<C> {
        Requests() {
            super(provider);
        }
    }

    @Nested
    final class Retries extends RetryTests<C> {
        Retries() {
            super(provider);
        }
    }
}
