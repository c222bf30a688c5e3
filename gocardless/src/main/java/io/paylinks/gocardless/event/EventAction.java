package io.paylinks.gocardless.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/**
 * The action of an event. The possible actions depend on the resource type; some occur for several types. GoCardless
 * adds new values without notice: ignore unknown actions. The constants are from a public summary of GoCardless's
 * documentation, which may contain values that are never sent.
 */
public final class EventAction extends OpenEnum {
    private static final Values<EventAction> VALUES = new Values<>(EventAction.class, EventAction::new);

    public static final EventAction ACCOUNT_AUTO_FROZEN = VALUES.known("account_auto_frozen");
    public static final EventAction ACCOUNT_AUTO_FROZEN_REVERTED = VALUES.known("account_auto_frozen_reverted");
    public static final EventAction ACTIVATED = VALUES.known("activated");
    public static final EventAction ACTIVE = VALUES.known("active");
    public static final EventAction AMENDED = VALUES.known("amended");
    public static final EventAction APPROVED = VALUES.known("approved");
    public static final EventAction BANK_AUTHORISATION_AUTHORISED = VALUES.known("bank_authorisation_authorised");
    public static final EventAction BANK_AUTHORISATION_DENIED = VALUES.known("bank_authorisation_denied");
    public static final EventAction BANK_AUTHORISATION_EXPIRED = VALUES.known("bank_authorisation_expired");
    public static final EventAction BANK_AUTHORISATION_FAILED = VALUES.known("bank_authorisation_failed");
    public static final EventAction BANK_AUTHORISATION_VISITED = VALUES.known("bank_authorisation_visited");
    public static final EventAction BLOCKED = VALUES.known("blocked");
    public static final EventAction BOUNCED_PAYOUT = VALUES.known("bounced_payout");
    public static final EventAction CANCELLED = VALUES.known("cancelled");

    /** A chargeback was cancelled: the money is collected after all. */
    public static final EventAction CHARGEBACK_CANCELLED = VALUES.known("chargeback_cancelled");

    /** A chargeback was deducted from a payout. */
    public static final EventAction CHARGEBACK_SETTLED = VALUES.known("chargeback_settled");

    /** The customer's bank reversed a payment: the money goes back to the customer. */
    public static final EventAction CHARGED_BACK = VALUES.known("charged_back");

    public static final EventAction CHOOSE_CURRENCY = VALUES.known("choose_currency");
    public static final EventAction COLLECT_AMOUNT = VALUES.known("collect_amount");
    public static final EventAction COLLECT_BANK_ACCOUNT = VALUES.known("collect_bank_account");
    public static final EventAction COLLECT_CUSTOMER_DETAILS = VALUES.known("collect_customer_details");
    public static final EventAction COMPLETED = VALUES.known("completed");

    /** The money of a payment was collected. */
    public static final EventAction CONFIRMED = VALUES.known("confirmed");

    public static final EventAction CONSUMED = VALUES.known("consumed");
    public static final EventAction CREATED = VALUES.known("created");
    public static final EventAction CREATION_FAILED = VALUES.known("creation_failed");
    public static final EventAction CUSTOMER_APPROVAL_DENIED = VALUES.known("customer_approval_denied");
    public static final EventAction CUSTOMER_APPROVAL_GRANTED = VALUES.known("customer_approval_granted");
    public static final EventAction CUSTOMER_APPROVAL_SKIPPED = VALUES.known("customer_approval_skipped");

    /** A merchant disconnected an OAuth app. The event has no id. */
    public static final EventAction DISCONNECTED = VALUES.known("disconnected");

    public static final EventAction ERRORED = VALUES.known("errored");
    public static final EventAction EXECUTED = VALUES.known("executed");
    public static final EventAction EXPIRED = VALUES.known("expired");

    /** A payment or refund failed, a mandate could not be set up, and the like. */
    public static final EventAction FAILED = VALUES.known("failed");

    public static final EventAction FINISHED = VALUES.known("finished");
    public static final EventAction FLOW_CREATED = VALUES.known("flow_created");
    public static final EventAction FLOW_EXITED = VALUES.known("flow_exited");
    public static final EventAction FLOW_VISITED = VALUES.known("flow_visited");
    public static final EventAction FULFILLED = VALUES.known("fulfilled");
    public static final EventAction FUNDS_RETURNED = VALUES.known("funds_returned");
    public static final EventAction FX_RATE_CONFIRMED = VALUES.known("fx_rate_confirmed");

    /** A payment that failed after it was paid out was deducted from a payout. */
    public static final EventAction LATE_FAILURE_SETTLED = VALUES.known("late_failure_settled");

    public static final EventAction NEW_PAYOUT_CURRENCY_ADDED = VALUES.known("new_payout_currency_added");

    /** The money of a payout or refund was sent. */
    public static final EventAction PAID = VALUES.known("paid");

    /** A payment was included in a payout. */
    public static final EventAction PAID_OUT = VALUES.known("paid_out");

    public static final EventAction PAUSED = VALUES.known("paused");
    public static final EventAction PAYER_DETAILS_CONFIRMED = VALUES.known("payer_details_confirmed");
    public static final EventAction PAYER_GEO_BLOCKED = VALUES.known("payer_geo_blocked");
    public static final EventAction PAYMENT_CREATED = VALUES.known("payment_created");
    public static final EventAction REFUND_SETTLED = VALUES.known("refund_settled");
    public static final EventAction REINSTATED = VALUES.known("reinstated");

    /** A mandate was replaced by another one: {@code links.new_mandate}. */
    public static final EventAction REPLACED = VALUES.known("replaced");

    public static final EventAction REQUEST_FOR_INFORMATION_REQUIRED = VALUES.known("request_for_information_required");
    public static final EventAction RESUBMISSION_REQUESTED = VALUES.known("resubmission_requested");
    public static final EventAction RESUMED = VALUES.known("resumed");
    public static final EventAction SCHEDULED_PAUSE = VALUES.known("scheduled_pause");
    public static final EventAction SCHEDULED_PAUSE_CANCELLED = VALUES.known("scheduled_pause_cancelled");
    public static final EventAction SCHEDULED_RESUME = VALUES.known("scheduled_resume");
    public static final EventAction SDS_SETTLEMENT_DELAYED = VALUES.known("sds_settlement_delayed");
    public static final EventAction SELECT_INSTITUTION = VALUES.known("select_institution");
    public static final EventAction SET_TO_EXECUTING = VALUES.known("set_to_executing");
    public static final EventAction SET_TO_PENDING_APPROVAL = VALUES.known("set_to_pending_approval");
    public static final EventAction STARTED = VALUES.known("started");
    public static final EventAction SUBMITTED = VALUES.known("submitted");
    public static final EventAction SURCHARGE_FEE_DEBITED = VALUES.known("surcharge_fee_debited");
    public static final EventAction TAX_EXCHANGE_RATES_CONFIRMED = VALUES.known("tax_exchange_rates_confirmed");
    public static final EventAction TRANSFERRED = VALUES.known("transferred");
    public static final EventAction UNDER_REVIEW = VALUES.known("under_review");
    public static final EventAction UPDATED = VALUES.known("updated");

    private EventAction(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static EventAction of(String value) {
        return VALUES.of(value);
    }
}
