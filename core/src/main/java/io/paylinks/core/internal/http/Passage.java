package io.paylinks.core.internal.http;

/** How far one attempt got. */
final class Passage {
    /** Whether nothing below the client may send it a second time. */
    final boolean write;

    /** Whether a second sending would do harm, so that not even the client sends it again. */
    final boolean delicate;

    /** Whether the request passed the user's application interceptors; true from the beginning if there are none. */
    boolean left;

    /** Whether it got a connection, where interceptors of the user's may take hold of it again. */
    boolean connected;

    /** Whether it was let out to the server. */
    boolean reached;

    /** Whether the connection had carried a request before. */
    boolean reused;

    /** Whether the head of an answer came. */
    boolean answered;

    /** Whether an earlier sending of this attempt was lost on a connection that had ended. */
    boolean lost;

    /** Whether an answer is the origin's own 407, which goes as another status past OkHttp. */
    boolean refusedAsProxy;

    Passage(boolean write, boolean delicate) {
        this.write = write;
        this.delicate = delicate;
    }

    void begin(boolean left) {
        this.left = left;
        connected = false;
        reached = false;
        reused = false;
        answered = false;
        refusedAsProxy = false;
    }

    /** Tells whether nobody but OkHttp had the request, and it found no connection for it. */
    boolean surelyNotSent() {
        return left && !connected;
    }
}
