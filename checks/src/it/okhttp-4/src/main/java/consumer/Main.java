package consumer;

import static consumer.Check.check;
import static consumer.Check.failure;
import static consumer.Check.notFound;
import static consumer.GoCardlessFixture.payment;
import static consumer.StreamFixture.order;

import com.fasterxml.jackson.databind.cfg.PackageVersion;
import com.sun.net.httpserver.HttpServer;
import io.paylinks.core.error.CallException;
import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.ServerException;
import io.paylinks.gocardless.GoCardlessClient;
import io.paylinks.gocardless.payment.Payment;
import io.paylinks.stream.StreamClient;
import io.paylinks.stream.paymentlink.PaymentLink;
import io.paylinks.testing.FakeGoCardless;
import io.paylinks.testing.FakeServer;
import io.paylinks.testing.FakeStream;
import io.paylinks.testing.Fault;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttp;
import okhttp3.OkHttpClient;

/** The clients on OkHttp 4.12, which must behave the same. */
final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException {
        check(OkHttp.VERSION.equals(args[0]), "OkHttp is " + OkHttp.VERSION);
        String jackson = PackageVersion.VERSION.toString();
        check(jackson.equals(args[1]), "Jackson is " + jackson);
        try (FakeStream fake = FakeStream.start();
                StreamClient stream = StreamFixture.client(fake)) {
            calls(stream);
            neverTwice(stream, fake);
            endsInTime(stream, fake);
        }
        try (FakeGoCardless fake = FakeGoCardless.start();
                GoCardlessClient gocardless = GoCardlessClient.builder()
                        .accessToken(FakeGoCardless.ACCESS_TOKEN)
                        .baseUrl(fake.url())
                        .httpClient(new OkHttpClient())
                        .build()) {
            sameKey(gocardless, fake);
        }
        busyServer();
        neverSent();
        System.out.println("OkHttp " + OkHttp.VERSION + ", Jackson " + jackson + ": all calls passed");
    }

    private static void calls(StreamClient stream) {
        PaymentLink link = stream.paymentLinks().create(order());
        check(stream.paymentLinks().get(link.id()).equals(link), "the link read back");
        check(stream.paymentLinks().list().items().equals(List.of(link)), "the list");
        notFound(() -> stream.paymentLinks().get(UUID.randomUUID().toString()));
    }

    /** Stream has no idempotency keys: neither the client nor OkHttp may resend a write whose response is lost. */
    private static void neverTwice(StreamClient stream, FakeStream fake) {
        for (Fault fault : List.of(Fault.dropConnection(), Fault.loseResponse(), Fault.cutBody())) {
            fake.clearRequests();
            fake.failNext(fault);
            CallException e =
                    failure(CallException.class, () -> stream.paymentLinks().create(order()));
            check(e.outcome() == Outcome.UNKNOWN || e.outcome() == Outcome.APPLIED, fault + ": " + e.outcome());
            check(sent(fake) == 1, fault + ": " + sent(fake) + " requests");
        }
    }

    /** OkHttp itself resends any request after such a response, unless the response is hidden from it. */
    private static void busyServer() throws IOException {
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", request -> {
            requests.incrementAndGet();
            request.getRequestBody().readAllBytes();
            request.getResponseHeaders().set("Retry-After", "0");
            request.sendResponseHeaders(503, -1);
            request.close();
        });
        server.start();
        try (StreamClient stream = StreamClient.builder()
                .token("token")
                .baseUrl("http://127.0.0.1:" + server.getAddress().getPort())
                .maxRetries(0)
                .build()) {
            for (Runnable call : List.<Runnable>of(
                    () -> stream.paymentLinks().create(order()),
                    () -> stream.paymentLinks().list())) {
                requests.set(0);
                ServerException e = failure(ServerException.class, call);
                check(Duration.ZERO.equals(e.retryAfter()), e.toString());
                check(requests.get() == 1, requests + " requests");
            }
        } finally {
            server.stop(0);
        }
    }

    private static void endsInTime(StreamClient stream, FakeStream fake) {
        fake.failNext(Fault.slow(Duration.ofSeconds(20)));
        long start = System.nanoTime();
        ConnectionException late = failure(
                ConnectionException.class,
                () -> stream.with(o -> o.deadline(Duration.ofMillis(300)))
                        .paymentLinks()
                        .list());
        check(System.nanoTime() - start < Duration.ofSeconds(5).toNanos(), "the deadline passed: " + late);
        fake.failNext(Fault.slow(Duration.ofSeconds(20)));
        CompletableFuture<?> future = stream.async(s -> s.paymentLinks().list());
        check(future.cancel(true), "a call that was cancelled");
    }

    private static void sameKey(GoCardlessClient gocardless, FakeGoCardless fake) {
        fake.failNext(Fault.loseResponse());
        Payment payment = gocardless.payments().create(payment());
        check(gocardless.payments().list().items().equals(List.of(payment)), "one payment");
        check(
                fake.requests().stream()
                                .map(r -> r.header("Idempotency-Key"))
                                .filter(k -> k != null)
                                .distinct()
                                .count()
                        == 1,
                "one key");
    }

    /** A closed port: the request was definitely not sent, so even a write is retried. */
    private static void neverSent() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        try (StreamClient stream = StreamClient.builder()
                .token("token")
                .baseUrl("http://127.0.0.1:" + port)
                .maxRetries(1)
                .build()) {
            ConnectionException e = failure(
                    ConnectionException.class, () -> stream.paymentLinks().create(order()));
            check(e.outcome() == Outcome.NOT_SENT && e.attempts() == 2, e.toString());
        }
    }

    private static long sent(FakeServer fake) {
        return fake.requests().stream().filter(r -> r.method().equals("POST")).count();
    }
}
