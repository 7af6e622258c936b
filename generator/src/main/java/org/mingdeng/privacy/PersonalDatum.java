package org.mingdeng.privacy;

/**
 * Something personal in a text.
 *
 * @param kind what it is
 * @param start the offset of its first character in the text
 * @param end the offset after its last character
 * @param text how it stands there
 * @param value a number as digits without blanks, hyphens or country code; of words, the name that they stand by; of an
 *     address, the address
 */
public record PersonalDatum(PersonalDataKind kind, int start, int end, String text, String value) {}
