package io.paylinks.devdraft.paymentlink;

import io.paylinks.core.error.NotFoundException;

/** The result of checking whether a payment link can be paid. Implemented by the nested records. */
public sealed interface LinkValidity {

    /**
     * Returns the link if it can be paid.
     *
     * @throws IllegalStateException if it is not active, has expired, or its limit is reached
     * @throws RuntimeException the {@code cause} if the link does not exist or could not be checked
     */
    PaymentLink orThrow();

    /** The link can be paid. */
    record Usable(PaymentLink link) implements LinkValidity {
        /** Returns the fields that a checkout form for this link needs. */
        public CheckoutForm checkout() {
            return link.checkout();
        }

        @Override
        public PaymentLink orThrow() {
            return link;
        }
    }

    /** The link is deactivated, or its status is unknown. */
    record NotActive(PaymentLink link) implements LinkValidity {
        @Override
        public PaymentLink orThrow() {
            throw new IllegalStateException("the payment link " + link.id() + " is not active (status: "
                    + (link.status() == null ? "none" : link.status()) + ")");
        }
    }

    /** The expiration date of the link has passed. */
    record Expired(PaymentLink link) implements LinkValidity {
        @Override
        public PaymentLink orThrow() {
            throw new IllegalStateException("the payment link " + link.id() + " expired at " + link.expirationDate());
        }
    }

    /** The link's maximum number of payments is reached. */
    record LimitReached(PaymentLink link) implements LinkValidity {
        @Override
        public PaymentLink orThrow() {
            throw new IllegalStateException("the payment link " + link.id() + " has a limit of "
                    + (link.maxPayments() == null ? "an unknown number of" : link.maxPayments()) + " payments");
        }
    }

    /** Devdraft reports that the link does not exist. */
    record NotFound(NotFoundException cause) implements LinkValidity {
        @Override
        public PaymentLink orThrow() {
            throw cause;
        }
    }

    /**
     * The link could not be fetched, so it is unknown whether it can be paid.
     *
     * @param cause the exception of the call, usually a {@code CallException}
     */
    record CouldNotCheck(RuntimeException cause) implements LinkValidity {
        @Override
        public PaymentLink orThrow() {
            throw cause;
        }
    }
}
