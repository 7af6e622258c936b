package org.mingdeng.cache;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes values in a binary form: records, enums, texts, numbers, days, times, lists, sets, maps and optionals, nested in
 * any way. Equal values have the same form, whatever the order of their sets and maps, and values that differ have
 * different ones. {@link ValueReader} reads it.
 */
public final class ValueWriter {

    static final byte EMPTY = 0;
    static final byte PRESENT = 1;
    static final byte TEXT = 2;
    static final byte INTEGER = 3;
    static final byte LONG = 4;
    static final byte TRUE = 5;
    static final byte FALSE = 6;
    static final byte DATE = 7;
    static final byte TIME = 8;
    static final byte DECIMAL = 9;
    static final byte LIST = 10;
    static final byte SET = 11;
    static final byte MAP = 12;
    static final byte ENUM = 13;
    static final byte RECORD = 14;

    private static final int FIRST_CAPACITY = 1024;

    private byte[] bytes = new byte[FIRST_CAPACITY];
    private int size;
    private final Map<String, Integer> names = new HashMap<>();
    private final boolean isForChecksum;

    /** Begins to write values that can be read again. */
    public ValueWriter() {
        this(false);
    }

    private ValueWriter(boolean isForChecksum) {
        this.isForChecksum = isForChecksum;
    }

    /** Begins to write values of which only the checksum is wanted: of names there is only a number then. */
    public static ValueWriter forChecksum() {
        return new ValueWriter(true);
    }

    /** How the values of a class are written. */
    private enum Kind {
        TEXT(String.class),
        OTHER(HasForm.class),
        RECORD(Record.class),
        OPTIONAL(Optional.class),
        LIST(List.class),
        ENUM(Enum.class),
        INTEGER(Integer.class),
        LONG(Long.class),
        BOOLEAN(Boolean.class),
        DATE(LocalDate.class),
        TIME(LocalTime.class),
        DECIMAL(BigDecimal.class),
        SET(Set.class),
        MAP(Map.class);

        /** Looked up once a class: a row of tests for interfaces at each value took a tenth of a build. */
        private static final ClassValue<Kind> OF_CLASSES = new ClassValue<>() {
            @Override
            protected Kind computeValue(Class<?> type) {
                return Arrays.stream(values())
                        .filter(kind -> kind.type.isAssignableFrom(type))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no form for a " + type.getName()));
            }
        };

        private final Class<?> type;

        Kind(Class<?> type) {
            this.type = type;
        }
    }

    /** Adds a value; throws {@link IllegalArgumentException} for one of a class that has no form. */
    public ValueWriter write(Object value) {
        switch (Kind.OF_CLASSES.get(value.getClass())) {
            case TEXT -> {
                tag(TEXT);
                text((String) value);
            }
            case OTHER -> write(((HasForm) value).form());
            case RECORD -> record(value);
            case OPTIONAL -> {
                Optional<?> optional = (Optional<?>) value;
                tag(optional.isPresent() ? PRESENT : EMPTY);
                optional.ifPresent(this::write);
            }
            case LIST -> {
                List<?> list = (List<?>) value;
                tag(LIST);
                number(list.size());
                list.forEach(this::write);
            }
            case ENUM -> {
                Enum<?> constant = (Enum<?>) value;
                tag(ENUM);
                name(constant.getDeclaringClass().getName());
                name(constant.name());
            }
            case INTEGER -> {
                tag(INTEGER);
                number((Integer) value);
            }
            case LONG -> {
                tag(LONG);
                number((Long) value);
            }
            case BOOLEAN -> tag((Boolean) value ? TRUE : FALSE);
            case DATE -> {
                tag(DATE);
                number(((LocalDate) value).toEpochDay());
            }
            case TIME -> {
                tag(TIME);
                number(((LocalTime) value).toNanoOfDay());
            }
            case DECIMAL -> {
                tag(DECIMAL);
                text(value.toString());
            }
            case SET -> set((Set<?>) value);
            case MAP -> map((Map<?, ?>) value);
        }
        return this;
    }

    /** Adds a text and numbers that belong to it, in the quickest way; for checksums only, since no reader reads it. */
    public void write(String text, long... numbers) {
        text(text);
        for (long number : numbers) {
            number(number);
        }
    }

    private void set(Set<?> set) {
        tag(SET);
        number(set.size());
        set.stream().map(this::alone).sorted(Arrays::compare).forEach(this::nested);
    }

    private void record(Object value) {
        tag(RECORD);
        name(value.getClass().getName());
        RecordForm form = RecordForm.of(value.getClass());
        for (int i = 0; i < form.size(); i++) {
            write(form.component(value, i));
        }
    }

    private void map(Map<?, ?> map) {
        tag(MAP);
        number(map.size());
        List<byte[][]> entries = new ArrayList<>();
        map.forEach((key, value) -> entries.add(new byte[][] {alone(key), alone(value)}));
        entries.stream()
                .sorted(Comparator.comparing(entry -> entry[0], Arrays::compare))
                .forEach(entry -> {
                    nested(entry[0]);
                    nested(entry[1]);
                });
    }

    private byte[] alone(Object value) {
        return new ValueWriter(isForChecksum).write(value).toBytes();
    }

    private void nested(byte[] form) {
        number(form.length);
        append(form);
    }

    /** Returns what was written. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** Returns the fingerprint of what was written. */
    public Fingerprint fingerprint() {
        return Fingerprint.of(bytes, 0, size);
    }

    /** Returns the checksum of what was written. */
    public long checksum() {
        return Checksum.of(bytes, 0, size);
    }

    private void tag(byte tag) {
        grow(1);
        bytes[size++] = tag;
    }

    private void text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        append(encoded);
    }

    /** Names come again and again; from the second time on only their number is written. */
    private void name(String name) {
        if (isForChecksum) {
            number(name.hashCode());
            return;
        }
        Integer known = names.get(name);
        if (known == null) {
            number(names.size());
            names.put(name, names.size());
            text(name);
        } else {
            number(known);
        }
    }

    /** Seven bits a byte, the lowest first; the sign goes into the lowest bit. */
    private void number(long number) {
        grow(Long.BYTES + 2);
        long rest = (number << 1) ^ (number >> 63);
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    private void append(byte[] more) {
        grow(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    private void grow(int by) {
        if (size + by > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + by));
        }
    }
}
