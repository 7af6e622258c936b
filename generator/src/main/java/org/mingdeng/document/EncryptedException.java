package org.mingdeng.document;

import java.io.IOException;

/** A file can be read only with a password. */
final class EncryptedException extends IOException {
    private static final long serialVersionUID = 1L;
}
