package io.paylinks.core.internal.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import javax.net.SocketFactory;

/**
 * Creates sockets of channels, which can be polled without waiting. Polling a plain socket of the JDK takes a timeout
 * of at least a millisecond and an exception.
 */
final class ChannelSockets extends SocketFactory {

    @Override
    public Socket createSocket() throws IOException {
        return SocketChannel.open().socket();
    }

    /**
     * Returns whether a connection is open and has no byte to read. If it has one, the byte is lost.
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

    /** Returns whether a channel threw the exception, because channels report a broken pipe as a plain one. */
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
