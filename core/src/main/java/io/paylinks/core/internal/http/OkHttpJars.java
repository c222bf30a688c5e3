package io.paylinks.core.internal.http;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** What to do when classes of OkHttp do not fit together, as when two versions of it are on the class path. */
public final class OkHttpJars {
    private OkHttpJars() {}

    /** Names the jars that were found, and the exclusion to write. */
    public static String advice() {
        Set<String> jars = new TreeSet<>();
        find("okhttp3/OkHttpClient.class", jars);
        find("okio/Okio.class", jars);
        return "the classes of OkHttp do not fit together; found: " + String.join(", ", jars)
                + ". Keep one OkHttp: exclude com.squareup.okhttp3:okhttp-jvm from the dependency on Paylinks to stay "
                + "with OkHttp 4.12, or com.squareup.okhttp3:okhttp from what brings the other";
    }

    private static void find(String type, Set<String> jars) {
        try {
            for (URL place : Collections.list(OkHttpJars.class.getClassLoader().getResources(type))) {
                String jar = place.getPath().replaceFirst("!/.*", "");
                jars.add(jar.substring(jar.lastIndexOf('/') + 1));
            }
        } catch (IOException e) {
            jars.add("(unreadable: " + e.getMessage() + ")");
        }
    }
}
