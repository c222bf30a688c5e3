package consumer;

import static consumer.Check.check;
import static consumer.Check.failure;
import static consumer.StreamFixture.order;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.Outcome;
import io.paylinks.gocardless.GoCardlessClient;
import io.paylinks.stream.StreamClient;
import io.paylinks.testing.FakeGoCardless;
import io.paylinks.testing.FakeStream;
import io.paylinks.testing.Fault;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** Logback receives the clients' messages with SLF4J's bridge, and none without it. */
final class Main {
    private Main() {}

    public static void main(String[] args) {
        boolean bridged = args[0].equals("bridge");
        LoggerContext logback = (LoggerContext) LoggerFactory.getILoggerFactory();
        Logger root = logback.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        logback.getLogger("io.paylinks").setLevel(Level.DEBUG);
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.start();
        root.addAppender(heard);

        stream();
        gocardless();

        List<String> lines = heard.list.stream().map(Main::line).toList();
        lines.forEach(System.out::println);
        check(lines.size() == (bridged ? 6 : 0), "lines: " + lines);
        if (bridged) {
            String debug = "DEBUG io.paylinks.stream stream ";
            expect(lines.get(0), debug + "products.get, attempt 1: failed after \\d+ ms, status 502");
            expect(lines.get(1), debug + "products.get, attempt 1: retrying in \\d+ ms after 502");
            expect(lines.get(2), debug + "products.get, attempt 2: succeeded after \\d+ ms, status 200");
            expect(lines.get(3), debug + "paymentLinks.create, attempt 1: failed after \\d+ ms, no response");
            expect(
                    lines.get(4),
                    "WARN io.paylinks.stream stream paymentLinks.create: given up, outcome UNKNOWN, attempts: 1, "
                            + "without an idempotency key");
            expect(
                    lines.get(5),
                    "DEBUG io.paylinks.gocardless gocardless mandates.get, attempt 1: succeeded after \\d+ ms, "
                            + "status 200");
        }
        Stream.of(
                        FakeStream.API_KEY,
                        FakeStream.API_SECRET,
                        FakeStream.PRODUCT_ID,
                        FakeGoCardless.ACCESS_TOKEN,
                        FakeGoCardless.MANDATE_ID)
                .forEach(secret -> check(
                        lines.stream().noneMatch(line -> line.contains(secret)), "a key or an id is in " + lines));
        System.out.println("logback, " + args[0] + ": " + lines.size() + " lines");
    }

    private static void stream() {
        try (FakeStream fake = FakeStream.start();
                StreamClient stream = StreamFixture.client(fake)) {
            fake.failNext(Fault.badGateway());
            stream.products().get(FakeStream.PRODUCT_ID);
            fake.failNext(Fault.loseResponse());
            ConnectionException lost = failure(
                    ConnectionException.class, () -> stream.paymentLinks().create(order()));
            check(lost.outcome() == Outcome.UNKNOWN, lost.toString());
        }
    }

    private static void gocardless() {
        try (FakeGoCardless fake = FakeGoCardless.start();
                GoCardlessClient gocardless = GoCardlessFixture.client(fake)) {
            gocardless.mandates().get(FakeGoCardless.MANDATE_ID);
        }
    }

    /** Level, logger, message, and the exception's class if there is one. */
    private static String line(ILoggingEvent event) {
        String line = event.getLevel() + " " + event.getLoggerName() + " " + event.getFormattedMessage();
        return event.getThrowableProxy() == null
                ? line
                : line + " " + event.getThrowableProxy().getMessage();
    }

    private static void expect(String line, String pattern) {
        check(line.matches(pattern), "not as expected: " + line);
    }
}
