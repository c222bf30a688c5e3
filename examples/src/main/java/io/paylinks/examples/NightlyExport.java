package io.paylinks.examples;

import io.paylinks.core.Page;
import io.paylinks.core.Range;
import io.paylinks.gocardless.GoCardlessClient;
import io.paylinks.gocardless.Linked;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.customer.Customer;
import io.paylinks.gocardless.event.Event;
import io.paylinks.gocardless.event.ListEvents;
import io.paylinks.gocardless.mandate.Mandate;
import io.paylinks.gocardless.payment.CreatePayment;
import io.paylinks.gocardless.payment.ListPayments;
import io.paylinks.gocardless.payment.Payment;
import io.paylinks.gocardless.payment.PaymentInclude;
import io.paylinks.gocardless.payout.ListPayouts;
import io.paylinks.gocardless.payout.Payout;
import io.paylinks.testing.FakeGoCardless;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Exports a day of GoCardless, its payments with their customers, its events and its payouts, into three CSV files. At
 * most one page of 500 is in memory at a time. Runs on the fake.
 */
public final class NightlyExport {
    private static final int MAX_PAGE_SIZE = 500;

    private final GoCardlessClient gocardless;
    private final Range<Instant> day;
    private final Path folder;

    private NightlyExport(GoCardlessClient gocardless, LocalDate day, Path folder) {
        this.gocardless = gocardless;
        this.day = Range.atLeast(day.atStartOfDay(ZoneOffset.UTC).toInstant())
                .lessThan(day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        this.folder = folder;
    }

    /** Exports a day. */
    public static void main(String[] args) throws IOException {
        Narrator narrator = new Narrator(System.out);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        try (FakeGoCardless fake = FakeGoCardless.start();
                GoCardlessClient gocardless = GoCardlessClient.builder()
                        .accessToken(FakeGoCardless.ACCESS_TOKEN)
                        .baseUrl(fake.url())
                        .build()) {
            narrator.chapter("GoCardless: export a day");
            makeADay(gocardless, fake);
            Path folder = Files.createTempDirectory("export");
            NightlyExport export = new NightlyExport(gocardless, today, folder);
            narrator.says("payments", export.payments() + " rows in " + folder.resolve("payments.csv"));
            narrator.says("events", export.events() + " rows");
            narrator.says("payouts", export.payouts() + " rows");
        }
    }

    private static void makeADay(GoCardlessClient gocardless, FakeGoCardless fake) {
        for (long amount = 1; amount <= 3; amount++) {
            Payment payment = gocardless
                    .payments()
                    .create(CreatePayment.builder()
                            .amount(amount * 1000)
                            .currency(CurrencyCode.GBP)
                            .mandate(FakeGoCardless.MANDATE_ID)
                            .description("Order 104" + amount + ", \"express\"")
                            .build());
            fake.movePayment(payment.id(), "confirmed");
        }
        fake.payOut();
    }

    /** Payments include their mandates and customers, page by page. */
    private int payments() throws IOException {
        try (Csv csv = csv("payments", "id", "created_at", "amount", "currency", "status", "description", "customer")) {
            Page<Payment> page = gocardless
                    .payments()
                    .list(ListPayments.builder()
                            .createdAt(day)
                            .include(PaymentInclude.MANDATE)
                            .include(PaymentInclude.CUSTOMER)
                            .limit(MAX_PAGE_SIZE)
                            .build());
            while (true) {
                Linked linked = Linked.of(page);
                Map<String, Mandate> mandates = new HashMap<>();
                linked.mandates().forEach(mandate -> mandates.put(mandate.id(), mandate));
                Map<String, Customer> customers = new HashMap<>();
                linked.customers().forEach(customer -> customers.put(customer.id(), customer));
                for (Payment p : page.items()) {
                    Mandate mandate =
                            p.links() == null ? null : mandates.get(p.links().mandate());
                    Customer customer = mandate == null || mandate.links() == null
                            ? null
                            : customers.get(mandate.links().customer());
                    csv.row(
                            p.id(),
                            p.createdAt(),
                            p.amount(),
                            p.currency(),
                            p.status(),
                            p.description(),
                            email(customer));
                }
                if (!page.hasNext()) {
                    return csv.rows;
                }
                page = page.next();
            }
        }
    }

    /** Without included resources, a stream covers all pages. */
    private int events() throws IOException {
        try (Csv csv = csv("events", "id", "created_at", "resource_type", "action", "cause")) {
            gocardless
                    .events()
                    .list(ListEvents.builder()
                            .createdAt(day)
                            .limit(MAX_PAGE_SIZE)
                            .build())
                    .stream()
                    .forEach(e -> csv.row(e.id(), e.createdAt(), e.resourceType(), e.action(), cause(e)));
            return csv.rows;
        }
    }

    private int payouts() throws IOException {
        try (Csv csv = csv("payouts", "id", "created_at", "amount", "currency", "deducted_fees", "arrival_date")) {
            for (Payout p : gocardless
                    .payouts()
                    .list(ListPayouts.builder()
                            .createdAt(day)
                            .limit(MAX_PAGE_SIZE)
                            .build())) {
                csv.row(p.id(), p.createdAt(), p.amount(), p.currency(), p.deductedFees(), p.arrivalDate());
            }
            return csv.rows;
        }
    }

    private static @Nullable String email(@Nullable Customer customer) {
        return customer == null ? null : customer.email();
    }

    private static @Nullable String cause(Event event) {
        return event.details() == null ? null : event.details().cause();
    }

    private Csv csv(String name, String... columns) throws IOException {
        Path file = folder.resolve(name + ".csv");
        return new Csv(new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8)), columns);
    }

    /** A CSV file; quotes are doubled, as in RFC 4180. */
    private static final class Csv implements AutoCloseable {
        private final PrintWriter out;
        private int rows = -1;

        Csv(PrintWriter out, String... columns) {
            this.out = out;
            row((Object[]) columns);
        }

        void row(@Nullable Object... values) {
            out.print(Arrays.stream(values)
                    .map(value -> value == null ? "" : '"' + value.toString().replace("\"", "\"\"") + '"')
                    .collect(Collectors.joining(",", "", "\r\n")));
            rows++;
        }

        @Override
        public void close() {
            out.close();
        }
    }
}
