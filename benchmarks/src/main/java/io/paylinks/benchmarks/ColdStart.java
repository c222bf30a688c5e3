package io.paylinks.benchmarks;

/** One call in a fresh JVM; prints the milliseconds from the beginning of main to the value. */
final class ColdStart {
    private ColdStart() {}

    public static void main(String[] args) {
        long start = System.nanoTime();
        Object value = PaymentCalls.of(Side.valueOf(args[0]), args[1], null).get();
        double millis = (System.nanoTime() - start) / 1e6;
        if (value.toString().contains(Responses.PAYMENT_ID)) {
            System.out.println(millis);
        }
    }
}
