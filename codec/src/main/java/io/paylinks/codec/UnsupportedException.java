package io.paylinks.codec;

import javax.lang.model.element.Element;

/** A record that the processor does not support. The message is the compile error. */
final class UnsupportedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String message;
    private final transient Element element;

    UnsupportedException(Element element, String message) {
        super(message);
        this.message = message;
        this.element = element;
    }

    @Override
    public String getMessage() {
        return message;
    }

    Element element() {
        return element;
    }
}
