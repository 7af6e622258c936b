package org.mingdeng.document;

import java.io.IOException;

/** A file holds more than can be read safely. */
final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
}
