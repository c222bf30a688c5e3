package io.paylinks.core.internal.json;

import io.paylinks.core.OpenEnum;
import org.jspecify.annotations.Nullable;

/**
 * Looks up the values of one open enum by the parser's characters, without creating a string. The table contains the
 * constants that have been read before, so an enum is initialized when one of its values is first read.
 */
public abstract class EnumReader<E extends OpenEnum> {
    /** Each constant is at the index of its hash, or at the next free one. Replaced when it is half full. */
    private @Nullable OpenEnum[] known = new OpenEnum[8];

    private int count;

    /** For the generated readers. */
    protected EnumReader() {}

    /** Returns the constant of a text, or a new value. */
    protected abstract E of(String text);

    /** Returns the value of the text in a part of an array. */
    @SuppressWarnings("unchecked")
    final E of(char[] text, int from, int length) {
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + text[i]; // same as String.hashCode()
        }
        @Nullable OpenEnum[] table = known; // a race can only miss a constant, because open enums are immutable
        OpenEnum candidate;
        for (int i = hash & (table.length - 1); (candidate = table[i]) != null; i = (i + 1) & (table.length - 1)) {
            if (isText(candidate.value(), text, from, length)) {
                return (E) candidate;
            }
        }
        E value = of(new String(text, from, length));
        if (value.isKnown()) {
            remember(value);
        }
        return value;
    }

    private synchronized void remember(OpenEnum constant) {
        if (add(known, constant) && ++count * 2 > known.length) {
            @Nullable OpenEnum[] larger = new OpenEnum[known.length * 2];
            for (OpenEnum old : known) {
                if (old != null) {
                    add(larger, old);
                }
            }
            known = larger;
        }
    }

    /** Returns whether the constant was not in the table. */
    private static boolean add(@Nullable OpenEnum[] table, OpenEnum constant) {
        int i = constant.value().hashCode() & (table.length - 1);
        for (; table[i] != null; i = (i + 1) & (table.length - 1)) {
            if (constant.equals(table[i])) {
                return false;
            }
        }
        table[i] = constant;
        return true;
    }

    private static boolean isText(String value, char[] text, int from, int length) {
        if (value.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (value.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }
}
