package io.paylinks.gocardless;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.paylinks.core.Page;
import io.paylinks.core.error.DecodingException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.internal.Arguments;
import io.paylinks.core.internal.error.CallDetails;
import io.paylinks.core.internal.error.Exceptions;
import io.paylinks.gocardless.billingrequest.BillingRequest;
import io.paylinks.gocardless.creditor.Creditor;
import io.paylinks.gocardless.customer.Customer;
import io.paylinks.gocardless.instalmentschedule.InstalmentSchedule;
import io.paylinks.gocardless.mandate.Mandate;
import io.paylinks.gocardless.outboundpayment.OutboundPayment;
import io.paylinks.gocardless.payerauthorisation.PayerAuthorisation;
import io.paylinks.gocardless.payment.Payment;
import io.paylinks.gocardless.paymentaccount.PaymentAccountTransaction;
import io.paylinks.gocardless.payout.Payout;
import io.paylinks.gocardless.refund.Refund;
import io.paylinks.gocardless.schemeidentifier.SchemeIdentifier;
import io.paylinks.gocardless.subscription.Subscription;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The related resources of one page of a list, requested with {@code include}. Each resource occurs once, even if
 * several items of the page refer to it by their {@code links}.
 *
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record Linked(
        List<BillingRequest> billingRequests,
        List<Creditor> creditors,
        List<Customer> customers,
        List<InstalmentSchedule> instalmentSchedules,
        List<Mandate> mandates,
        List<OutboundPayment> outboundPayments,
        List<PayerAuthorisation> payerAuthorisations,
        List<PaymentAccountTransaction> paymentAccountTransactions,
        List<Payment> payments,
        List<Payout> payouts,
        List<Refund> refunds,
        List<SchemeIdentifier> schemeIdentifiers,
        List<Subscription> subscriptions,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * Reads the related resources of a page, without the pages after it; empty if there are none.
     *
     * @throws DecodingException if they cannot be read; the page's items remain usable
     */
    public static Linked of(Page<?> page) {
        Object linked = Arguments.notNull("page", page).extra().get("linked");
        try {
            return GoCardlessJson.read(Linked.class, linked == null ? "{}" : GoCardlessJson.write(linked));
        } catch (IllegalArgumentException e) {
            CallDetails list = new CallDetails("linked", "GET", "a list with linked", 1, null, Outcome.REJECTED);
            throw Exceptions.decoding(list, 200, "its related resources are invalid: " + e.getMessage(), null);
        }
    }
}
