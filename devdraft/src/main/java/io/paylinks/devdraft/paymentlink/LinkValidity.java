package io.paylinks.devdraft.paymentlink;

import io.paylinks.core.error.NotFoundException;

/** Whether a payment link can be paid. One of the records inside of it. */
public sealed interface LinkValidity {

    /**
     * Returns the link if it can be paid.
     *
     * @throws IllegalStateException if it is not active, has expired, or its limit is reached
     * @throws RuntimeException the {@code cause} if there is no such link, or if it could not be checked
     */
    PaymentLink orThrow();

    /** The link can be paid. */
    record Usable(PaymentLink link) implements LinkValidity {
        /** Returns what a checkout needs: address, phone number, quantity, and what else its form must show. */
        public CheckoutForm checkout() {
            return link.checkout();
        }

        @Override
        public PaymentLink orThrow() {
            return link;
        }
    }

    /** The link is switched off, or its status is unknown. */
    record NotActive(PaymentLink link) implements LinkValidity {
        @Override
        public PaymentLink orThrow() {
            throw new IllegalStateException("the payment link " + link.id() + " is not active, but "
                    + (link.status() == null ? "without a status" : link.status()));
        }
    }

    /** The expiration date of the link has passed. */
    record Expired(PaymentLink link) implements LinkValidity {
        @Override
        public PaymentLink orThrow() {
            throw new IllegalStateException("the payment link " + link.id() + " expired at " + link.expirationDate());
        }
    }

    /** The link cannot be paid once more. */
    record LimitReached(PaymentLink link) implements LinkValidity {
        @Override
        public PaymentLink orThrow() {
            throw new IllegalStateException("the payment link " + link.id() + " has a limit of "
                    + (link.maxPayments() == null ? "an unknown number of" : link.maxPayments()) + " payments");
        }
    }

    /** Devdraft says that there is no such link. */
    record NotFound(NotFoundException cause) implements LinkValidity {
        @Override
        public PaymentLink orThrow() {
            throw cause;
        }
    }

    /**
     * Whether the link can be paid is not known, since it could not be fetched.
     *
     * @param cause why: mostly a {@code CallException}
     */
    record CouldNotCheck(RuntimeException cause) implements LinkValidity {
        @Override
        public PaymentLink orThrow() {
            throw cause;
        }
    }
}
