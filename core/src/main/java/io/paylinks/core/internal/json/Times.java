package io.paylinks.core.internal.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates and timestamps from characters. Hand-written, because the library's parser costs more than the rest of a
 * record, and accepts fewer formats. Each method returns null if the text has another format.
 */
final class Times {
    private static final int NO_OFFSET = Integer.MIN_VALUE;
    private static final int MAX_OFFSET_HOURS = 18;
    private static final int MAX_EPOCH_LENGTH = 32;

    private Times() {}

    /** Reads {@code yyyy-MM-dd}. Of a timestamp, the date part is taken unchanged. */
    static @Nullable LocalDate date(char[] text, int from, int length) {
        if (length < 10 || text[from + 4] != '-' || text[from + 7] != '-') {
            return null;
        }
        if (length > 10 && !isTimeMark(text[from + 10])) {
            return null;
        }
        int year = digits(text, from, 4);
        int month = digits(text, from + 5, 2);
        int day = digits(text, from + 8, 2);
        if (year < 0 || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null; // such as February 30
        }
    }

    /**
     * Reads {@code yyyy-MM-dd}, then maybe {@code T} or a blank and {@code HH:mm}, then maybe {@code :ss}, then maybe a
     * point or a comma and 1 to 9 digits, then maybe an offset. Without an offset it is in UTC; a date alone is its
     * start.
     */
    static @Nullable Instant instant(char[] text, int from, int length) {
        LocalDate date = date(text, from, length);
        if (date == null) {
            return null;
        }
        long midnight = date.toEpochDay() * 86_400;
        if (length == 10) {
            return Instant.ofEpochSecond(midnight);
        }
        if (length < 16 || text[from + 13] != ':') {
            return null;
        }
        int end = from + length;
        int hour = digits(text, from + 11, 2);
        int minute = digits(text, from + 14, 2);
        int second = 0;
        int nanos = 0;
        int at = from + 16;
        if (at + 3 <= end && text[at] == ':') {
            second = digits(text, at + 1, 2);
            at += 3;
            if (at < end && (text[at] == '.' || text[at] == ',')) {
                int first = ++at;
                while (at < end && at < first + 9 && isDigit(text[at])) {
                    nanos = nanos * 10 + text[at++] - '0';
                }
                if (at == first) {
                    return null;
                }
                for (int digit = at - first; digit < 9; digit++) {
                    nanos *= 10;
                }
            }
        }
        if (second == 60 && hour == 23 && minute == 59) {
            second = 59; // a leap second
        }
        boolean isEndOfDay = hour == 24 && minute == 0 && second == 0 && nanos == 0;
        if (hour < 0 || minute < 0 || second < 0 || (hour > 23 && !isEndOfDay) || minute > 59 || second > 59) {
            return null;
        }
        int offset = offset(text, at, end);
        return offset == NO_OFFSET
                ? null
                : Instant.ofEpochSecond(midnight + hour * 3_600L + minute * 60L + second - offset, nanos);
    }

    /** Reads the end of a timestamp: nothing, {@code Z}, {@code UTC}, {@code +03}, {@code +0300} or {@code +03:00}. */
    private static int offset(char[] text, int start, int end) {
        int from = start < end && text[start] == ' ' ? start + 1 : start;
        int length = end - from;
        if (length == 0) {
            return from == start ? 0 : NO_OFFSET;
        }
        if (length == 1) {
            return text[from] == 'Z' || text[from] == 'z' ? 0 : NO_OFFSET;
        }
        if (text[from] != '+' && text[from] != '-') {
            return length == 3 && text[from] == 'U' && text[from + 1] == 'T' && text[from + 2] == 'C' ? 0 : NO_OFFSET;
        }
        int hours = length >= 3 ? digits(text, from + 1, 2) : -1;
        int minutes = switch (length) {
            case 3 -> 0;
            case 5 -> digits(text, from + 3, 2);
            case 6 -> text[from + 3] == ':' ? digits(text, from + 4, 2) : -1;
            default -> -1;
        };
        if (hours < 0 || hours > MAX_OFFSET_HOURS || minutes < 0 || minutes > 59) {
            return NO_OFFSET;
        }
        int seconds = hours * 3_600 + minutes * 60;
        return text[from] == '-' ? -seconds : seconds;
    }

    /**
     * Reads digits alone: 8 are a date such as {@code 20260115}, 9 to 11 are epoch seconds, 12 to 14 are epoch
     * milliseconds.
     *
     * @param acceptsFraction whether the seconds may have a fraction
     */
    static @Nullable Instant epoch(String text, boolean acceptsFraction) {
        int point = text.indexOf('.');
        int digits = point < 0 ? text.length() : point;
        if (digits < 8 || digits > 14 || text.length() > MAX_EPOCH_LENGTH) {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            if (i != point && !isDigit(text.charAt(i))) {
                return null;
            }
        }
        if (point >= 0) {
            return acceptsFraction && digits >= 9 && digits <= 11 && point < text.length() - 1 ? seconds(text) : null;
        }
        long number = Long.parseLong(text);
        if (digits == 8) {
            return basicDate((int) number);
        }
        return digits <= 11 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
    }

    private static Instant seconds(String text) {
        BigDecimal seconds = new BigDecimal(text);
        BigDecimal fraction = seconds.remainder(BigDecimal.ONE);
        return Instant.ofEpochSecond(
                seconds.longValue(), fraction.movePointRight(9).longValue());
    }

    private static @Nullable Instant basicDate(int number) {
        try {
            return LocalDate.of(number / 10_000, number / 100 % 100, number % 100)
                    .atStartOfDay()
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isTimeMark(char mark) {
        return mark == 'T' || mark == 't' || mark == ' ';
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** Returns the number in a part of a text, or -1 if it contains anything but digits. */
    private static int digits(char[] text, int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; i++) {
            if (!isDigit(text[i])) {
                return -1;
            }
            value = value * 10 + text[i] - '0';
        }
        return value;
    }
}
