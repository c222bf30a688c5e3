package io.paylinks.testing.stream;

import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The forms of invoices and subscriptions in responses, including those nested in each other. */
final class Views {

    private static final List<String> INVOICE = Names.of("""
            created_at updated_at id user_id organization_id organization_consumer_id account_id branch_id
            org_invoice_number description total_amount original_amount item_level_discounted_amount total_vat_amount
            total_price_excluding_vat coupon_calculation_metadata currency home_currency_amount
            home_currency_amount_actual exchange_rate_at_creation consumer_message status payment_method
            allowed_payment_flow current_payment_flow period_start period_end recurring_interval
            recurring_interval_count type total_amount_in_smallest_unit original_amount_in_smallest_unit
            payment_link_id""");

    private static final List<String> SUMS =
            Names.of("remaining_amount paid_amount remaining_amount_in_smallest_unit paid_amount_in_smallest_unit");

    private static final List<String> DETAILS = Names.of("""
            invoice_number exclude_coupons_if_installments subscription_id payment_methods recurrence_pattern parent_id
            custom_field_answers url""");

    private static final List<String> INVOICE_ITEM = Names.of("""
            created_at updated_at id product_id product quantity original_amount discounted_amount
            coupon_calculation_metadata currency unit_price product_price_id original_amount_in_smallest_unit
            discounted_amount_in_smallest_unit""");

    private static final List<String> PAYMENT = Names.of("""
            id amount currency scheduled_on invoice_payment_number type payment_method current_status payed_at
            settled_at refunded_at pdf_link paid_to_account_id amount_in_smallest_unit""");

    private static final List<String> BRIEF_SUBSCRIPTION = Names.of("""
            id recurring_interval recurring_interval_count status current_period_start current_period_end
            cancel_at_period_end""");

    private static final List<String> SUBSCRIPTION = Names.of("""
            created_at updated_at id description amount original_amount item_level_discounted_amount
            coupon_calculation_metadata remaining_days currency home_currency_amount exchange_rate_at_creation
            recurring_interval recurring_interval_count status current_period_start current_period_end
            current_cycle_number cancel_at_period_end cancel_at_cycle_number started_at ended_at user_id
            organization_consumer_id latest_invoice_id organization_consumer items latest_invoice latest_freeze
            override_payment_methods amount_in_smallest_unit original_amount_in_smallest_unit trial_period_days
            trial_end pending_change""");

    private static final List<String> SUBSCRIPTION_ITEM = Names.of("""
            created_at updated_at id product_id subscription_id quantity original_amount discounted_amount
            coupon_calculation_metadata product""");

    private final Api api;
    private final Tables tables;
    private final Organization organization;
    private final Consumers consumers;

    Views(Api api, Tables tables, Organization organization, Consumers consumers) {
        this.api = api;
        this.tables = tables;
        this.organization = organization;
        this.consumers = consumers;
    }

    /** Returns an invoice as InvoiceListItem. */
    Row invoiceInList(Row invoice) {
        List<Row> payments = tables.paymentsOf(invoice);
        @Nullable
        String lastPaid = payments.stream()
                .filter(payment -> payment.isSet("payed_at"))
                .map(payment -> payment.text("payed_at"))
                .max(String::compareTo)
                .orElse(null);
        return withSums(invoice)
                .with("subscription", subscriptionOf(invoice, row -> row.pick(BRIEF_SUBSCRIPTION)))
                .with("payments", all(payments, PAYMENT))
                .with("total_number_of_payments", payments.size())
                .with("last_payment_paid_at", lastPaid);
    }

    /** Returns an invoice as InvoiceDetailed. */
    Row invoice(Row invoice) {
        return withSums(invoice)
                .merge(invoice.pick(DETAILS))
                .with("items", all(invoice.rows("items"), INVOICE_ITEM))
                .with("branch", organization.brief(invoice.text("branch_id")))
                .with("payments", all(tables.paymentsOf(invoice), PAYMENT))
                .with("subscription", subscriptionOf(invoice, this::subscription));
    }

    /** Returns a subscription as SubscriptionDetailed. */
    Row subscription(Row subscription) {
        Duration rest = Duration.between(api.now(), subscription.time("current_period_end"));
        List<Row> freezes = tables.freezesOf(subscription);
        return subscription
                .pick(SUBSCRIPTION)
                .with("remaining_days", Math.max(0, rest.toDays()))
                .with("organization_consumer", consumers.ofSubscription(subscription.text("organization_consumer_id")))
                .with("items", all(subscription.rows("items"), SUBSCRIPTION_ITEM))
                .with("latest_invoice", latestInvoice(subscription))
                .with("latest_freeze", freezes.isEmpty() ? null : freezes.get(freezes.size() - 1));
    }

    private @Nullable Row latestInvoice(Row subscription) {
        return tables.invoices
                .find(subscription.text("latest_invoice_id"))
                .map(invoice -> invoice.pick(INVOICE))
                .orElse(null);
    }

    private @Nullable Row subscriptionOf(Row invoice, UnaryOperator<Row> form) {
        return tables.subscriptions
                .find(invoice.text("subscription_id"))
                .map(form)
                .orElse(null);
    }

    private Row withSums(Row invoice) {
        String consumer = invoice.text("organization_consumer_id");
        return invoice.pick(INVOICE)
                .merge(invoice.pick(SUMS))
                .with("organization_consumer", consumers.shared(consumer));
    }

    private static List<Row> all(List<Row> rows, List<String> form) {
        return rows.stream().map(row -> row.pick(form)).toList();
    }
}
