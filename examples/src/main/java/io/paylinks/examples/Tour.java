package io.paylinks.examples;

import io.paylinks.devdraft.DevdraftClient;
import io.paylinks.gocardless.GoCardlessClient;
import io.paylinks.gocardless.GoCardlessEnvironment;
import io.paylinks.stream.StreamClient;
import io.paylinks.testing.FakeDevdraft;
import io.paylinks.testing.FakeGoCardless;
import io.paylinks.testing.FakeStream;

/**
 * Shows the clients on in-process fakes of the three APIs: no keys, no network.
 *
 * <p>With {@code --sandbox=stream} or {@code --sandbox=gocardless}, and keys in the environment, it runs the same
 * story, without the faults, on a sandbox account.
 */
public final class Tour {
    private static final String SANDBOX = "--sandbox=";

    private Tour() {}

    /** Runs the tour. */
    public static void main(String[] args) {
        Narrator narrator = new Narrator(System.out);
        String wanted = args.length == 0 || args[0].isBlank() ? "" : args[0].strip();
        switch (wanted) {
            case "" -> onFakes(narrator);
            case SANDBOX + "stream" -> streamSandbox(narrator);
            case SANDBOX + "gocardless" -> goCardlessSandbox(narrator);
            default ->
                throw new IllegalArgumentException(
                        "unknown argument " + wanted + "; use " + SANDBOX + "stream or " + SANDBOX + "gocardless");
        }
    }

    private static void onFakes(Narrator narrator) {
        try (FakeStream fake = FakeStream.start();
                StreamClient stream = StreamClient.builder()
                        .credentials(FakeStream.API_KEY, FakeStream.API_SECRET)
                        .baseUrl(fake.url())
                        .build()) {
            narrator.chapter("Stream: payment links");
            new StreamStory(narrator, stream).tell(FakeStream.PRODUCT_ID);
            new StreamStory(narrator, stream).tellFaults(fake, FakeStream.PRODUCT_ID);
        }
        try (FakeGoCardless fake = FakeGoCardless.start();
                GoCardlessClient gocardless = GoCardlessClient.builder()
                        .accessToken(FakeGoCardless.ACCESS_TOKEN)
                        .baseUrl(fake.url())
                        .build()) {
            narrator.chapter("GoCardless: payments");
            new GoCardlessStory(narrator, gocardless).tell(FakeGoCardless.MANDATE_ID);
            new GoCardlessStory(narrator, gocardless).tellFaults(fake, FakeGoCardless.MANDATE_ID);
        }
        try (FakeDevdraft fake = FakeDevdraft.start();
                DevdraftClient devdraft = DevdraftClient.builder()
                        .credentials(FakeDevdraft.API_KEY, FakeDevdraft.SECRET)
                        .baseUrl(fake.url())
                        .build()) {
            narrator.chapter("Devdraft: payment links");
            new DevdraftStory(narrator, devdraft).tell();
            new DevdraftStory(narrator, devdraft).tellFaults(fake);
        }
        narrator.chapter("All of it ran on fakes in this process. Nothing was charged.");
    }

    private static void streamSandbox(Narrator narrator) {
        try (StreamClient stream = StreamClient.fromEnv()) {
            narrator.chapter("Stream: payment links, on a sandbox account");
            StreamStory story = new StreamStory(narrator, stream);
            story.requireSandbox();
            story.tell(story.product());
        }
    }

    private static void goCardlessSandbox(Narrator narrator) {
        String environment = System.getenv().getOrDefault("GOCARDLESS_ENVIRONMENT", "sandbox");
        String token = System.getenv("GOCARDLESS_ACCESS_TOKEN");
        if (!environment.equals("sandbox") || token == null) {
            throw new IllegalStateException(
                    "the tour requires GOCARDLESS_ACCESS_TOKEN, and writes only if GOCARDLESS_ENVIRONMENT is sandbox");
        }
        try (GoCardlessClient gocardless = GoCardlessClient.builder()
                .accessToken(token)
                .environment(GoCardlessEnvironment.SANDBOX)
                .build()) {
            narrator.chapter("GoCardless: payments, on a sandbox account");
            GoCardlessStory story = new GoCardlessStory(narrator, gocardless);
            story.tell(story.mandate());
        }
    }
}
