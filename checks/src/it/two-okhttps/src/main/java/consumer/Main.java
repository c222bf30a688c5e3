package consumer;

import static consumer.Check.check;
import static consumer.Check.failure;
import static consumer.StreamFixture.order;

import io.paylinks.core.error.ConfigurationException;
import io.paylinks.stream.StreamClient;
import io.paylinks.testing.FakeStream;

/**
 * With 4.12 first on the class path, all classes come from it, and calls succeed. With 5 first, it meets the Okio of
 * 4.12: then the first call reports the incompatible jars and the exclusion to add, and sends nothing.
 */
final class Main {
    private Main() {}

    public static void main(String[] args) throws ReflectiveOperationException {
        Object version = Class.forName("okhttp3.OkHttp").getField("VERSION").get(null);
        check(version.toString().startsWith(args[0]), "in front is OkHttp " + version);
        try (FakeStream fake = FakeStream.start()) {
            if (args[0].equals("4")) {
                create(fake);
                check(fake.requests().size() == 1, "requests: " + fake.requests());
                return;
            }
            String said = refusal(fake);
            System.out.println("OkHttp " + version + " in front: " + said);
            for (String part : new String[] {
                "incompatible versions of OkHttp are on the class path: ",
                "okhttp-4.12.0.jar",
                "okhttp-jvm-5.",
                "exclude com.squareup.okhttp3:okhttp-jvm from the dependency on Paylinks",
                "or com.squareup.okhttp3:okhttp from the dependency that brings it"
            }) {
                check(said.contains(part), "it must say: " + part);
            }
            check(fake.requests().isEmpty(), "requests: " + fake.requests());
        }
    }

    private static String refusal(FakeStream fake) {
        ConfigurationException e = failure(ConfigurationException.class, () -> create(fake));
        check(e.getCause() instanceof LinkageError, "the cause is kept: " + e.getCause());
        return e.getMessage();
    }

    private static void create(FakeStream fake) {
        try (StreamClient stream = StreamFixture.client(fake)) {
            stream.paymentLinks().create(order());
        }
    }
}
