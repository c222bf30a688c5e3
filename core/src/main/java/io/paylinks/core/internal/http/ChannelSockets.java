package io.paylinks.core.internal.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import javax.net.SocketFactory;

/**
 * Makes sockets that can be asked without waiting whether anything came: those of channels. A plain socket of the JDK
 * says "nothing yet" by a timeout of at least a millisecond and an exception.
 */
final class ChannelSockets extends SocketFactory {

    @Override
    public Socket createSocket() throws IOException {
        return SocketChannel.open().socket();
    }

    /**
     * Tells whether a connection is open and nothing waits to be read from it. A byte that does is lost.
     *
     * @param one a buffer with room for a byte
     */
    static boolean isSilent(SocketChannel channel, ByteBuffer one) throws IOException {
        channel.configureBlocking(false);
        try {
            return channel.read(one) == 0;
        } finally {
            channel.configureBlocking(true);
        }
    }

    /** Tells whether a channel threw it, which says "broken pipe" by a plain exception. */
    static boolean isThrownBy(IOException failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith("sun.nio.ch.");
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return getDefault().createSocket(host, port);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return getDefault().createSocket(host, port, local, localPort);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return getDefault().createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        return getDefault().createSocket(host, port, local, localPort);
    }
}
