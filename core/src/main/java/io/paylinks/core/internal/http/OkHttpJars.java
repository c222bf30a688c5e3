package io.paylinks.core.internal.http;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Advice for a class path with incompatible versions of OkHttp. */
public final class OkHttpJars {
    private OkHttpJars() {}

    /** Returns the names of the jars that were found, and the exclusion to add. */
    public static String advice() {
        Set<String> jars = new TreeSet<>();
        find("okhttp3/OkHttpClient.class", jars);
        find("okio/Okio.class", jars);
        return "incompatible versions of OkHttp are on the class path: " + String.join(", ", jars)
                + ". Keep one: exclude com.squareup.okhttp3:okhttp-jvm from the dependency on Paylinks to stay with "
                + "OkHttp 4.12, or com.squareup.okhttp3:okhttp from the dependency that brings it";
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
