package io.paylinks.stream.wrong;

import io.paylinks.gocardless.GoCardlessClient;
import io.paylinks.stream.StreamClient;
import okhttp3.OkHttpClient;

/** Breaks the rules of nouns; see RulesTest. */
public class WrongNoun {
    public StreamClient itsOwnClient() {
        return StreamClient.builder().httpClient(new OkHttpClient()).build();
    }

    public GoCardlessClient anotherProvider() {
        return GoCardlessClient.fromEnv();
    }
}
