package io.paylinks.core.internal;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints records with sensitive values masked: secrets, session tokens, bank details, identity numbers. */
public final class Masking {
    static final String MASK = "***";

    /** The names of masked values, in lower case and without underscores. SECURITY.md says what is not masked. */
    private static final Set<String> MASKED = Set.of(
            // secrets and tokens
            "accesstoken",
            "apikey",
            "apisecret",
            "bankaccounttoken",
            "clientsecret",
            "customerbankaccounttoken",
            "secret",
            "sessiontoken",
            // bank details
            "accountnumber",
            "accountnumbersuffix",
            "bankcode",
            "branchcode",
            "iban",
            "payid",
            "sourcedepositinstructions",
            // identity
            "danishidentitynumber",
            "dateofbirth",
            "swedishidentitynumber",
            // encrypted bank details
            "ciphertext",
            "encryptedcustomerbankdetails",
            "encrypteddecryptionkey",
            "encryptedkey",
            "iv",
            "protected",
            "protectedheader",
            "tag",
            // whole requests and responses
            "requestbody",
            "requestheaders",
            "responsebody",
            "responseheaders");

    private Masking() {}

    /** Returns whether a value of this name is masked. Both {@code sessionToken} and {@code session_token} are. */
    public static boolean isMasked(String name) {
        return MASKED.contains(name.toLowerCase(Locale.ROOT).replace("_", ""));
    }

    /** Returns the string form of a record with {@code ***} for masked values, in its maps and lists as well. */
    public static String toString(Record value) {
        Class<?> type = value.getClass();
        StringJoiner text = new StringJoiner(", ", type.getSimpleName() + "[", "]");
        for (RecordComponent component : type.getRecordComponents()) {
            text.add(component.getName() + "=" + masked(component.getName(), read(component, value)));
        }
        return text.toString();
    }

    /** Returns the printed form of a value of this name. */
    static @Nullable Object masked(Object name, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (isMasked(name.toString())) {
            return isEmpty(value) ? value : MASK;
        }
        if (value instanceof Map<?, ?> map && !(value instanceof MaskedMap)) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, part) -> copy.put(key, masked(key, part)));
            return copy;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(element -> "" + masked("", element)).collect(Collectors.toList());
        }
        return value;
    }

    private static boolean isEmpty(Object value) {
        return (value instanceof Map<?, ?> map && map.isEmpty())
                || (value instanceof Collection<?> collection && collection.isEmpty());
    }

    private static @Nullable Object read(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
