package org.mingdeng.render;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What templates can say of a file.
 *
 * @param bytes its size
 * @param size its size as people read it
 * @param sha256 the SHA-256 of its bytes, in hexadecimal
 * @param width the width of a picture in pixels
 * @param height the height of a picture in pixels
 */
public record MediaFacts(long bytes, String size, String sha256, Optional<Integer> width, Optional<Integer> height) {

    static MediaFacts of(byte[] content) {
        return new MediaFacts(
                content.length, Formats.size(content.length), sha256(content), Optional.empty(), Optional.empty());
    }

    static MediaFacts of(Pictures.Picture picture) {
        byte[] content = picture.bytes();
        return new MediaFacts(
                content.length,
                Formats.size(content.length),
                sha256(content),
                Optional.of(picture.width()),
                Optional.of(picture.height()));
    }

    static String sha256(byte[] content) {
        return HexFormat.of().formatHex(digest(content));
    }

    /** Returns the SHA-256 as policies for content of pages write it. */
    static String sha256InBase64(byte[] content) {
        return Base64.getEncoder().encodeToString(digest(content));
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
