package io.paylinks.devdraft.common;

/**
 * What the requests of all transfers by bank let the sender write.
 *
 * @param <B> the builder
 */
public interface BankReferences<B extends BankReferences<B>> {

    /** Writes this message on a wire transfer: 1 to 256 characters. */
    B wireMessage(String wireMessage);

    /** Writes this reference on a SEPA transfer: 6 to 140 characters. */
    B sepaReference(String sepaReference);

    /** Writes this reference on an ACH transfer: 1 to 10 characters. */
    B achReference(String achReference);
}
