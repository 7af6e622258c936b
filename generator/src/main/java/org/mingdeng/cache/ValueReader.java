package org.mingdeng.cache;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads values that {@link ValueWriter} wrote. Of classes only records and enums of Mingdeng are made, whatever the bytes
 * say.
 */
public final class ValueReader {

    private static final String OWN = "org.mingdeng.";

    private final byte[] bytes;
    private int at;
    private final List<String> names = new ArrayList<>();

    /** Makes a reader of what a writer wrote. */
    public ValueReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Returns the next value; throws some {@link RuntimeException} when there is none of this type. */
    public <T> T read(Class<T> type) {
        return type.cast(value());
    }

    private Object value() {
        byte tag = bytes[at++];
        return switch (tag) {
            case ValueWriter.EMPTY -> Optional.empty();
            case ValueWriter.PRESENT -> Optional.of(value());
            case ValueWriter.TEXT -> text();
            case ValueWriter.INTEGER -> Math.toIntExact(number());
            case ValueWriter.LONG -> number();
            case ValueWriter.TRUE -> true;
            case ValueWriter.FALSE -> false;
            case ValueWriter.DATE -> LocalDate.ofEpochDay(number());
            case ValueWriter.TIME -> LocalTime.ofNanoOfDay(number());
            case ValueWriter.DECIMAL -> new BigDecimal(text());
            case ValueWriter.LIST -> list();
            case ValueWriter.SET -> set();
            case ValueWriter.MAP -> map();
            case ValueWriter.ENUM -> constant();
            case ValueWriter.RECORD -> record();
            default -> throw new IllegalStateException("no value starts with " + tag);
        };
    }

    private List<Object> list() {
        int length = Math.toIntExact(number());
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            list.add(value());
        }
        return list;
    }

    private Set<Object> set() {
        int length = Math.toIntExact(number());
        Set<Object> set = new LinkedHashSet<>();
        for (int i = 0; i < length; i++) {
            set.add(nested());
        }
        return set;
    }

    private Map<Object, Object> map() {
        int length = Math.toIntExact(number());
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < length; i++) {
            map.put(nested(), nested());
        }
        return map;
    }

    private Object nested() {
        int length = Math.toIntExact(number());
        Object value = new ValueReader(java.util.Arrays.copyOfRange(bytes, at, at + length)).value();
        at += length;
        return value;
    }

    private Object constant() {
        Class<?> type = own(name());
        String name = name();
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalStateException("no constant " + name + " of " + type);
    }

    private Object record() {
        Class<?> type = own(name());
        RecordForm form = RecordForm.of(type);
        Object[] components = new Object[form.size()];
        for (int i = 0; i < components.length; i++) {
            components[i] = value();
        }
        return form.make(components);
    }

    private static Class<?> own(String name) {
        if (!name.startsWith(OWN)) {
            throw new IllegalStateException("not a class of ours: " + name);
        }
        try {
            Class<?> type = Class.forName(name);
            if (!type.isRecord() && !type.isEnum()) {
                throw new IllegalStateException("neither a record nor an enum: " + name);
            }
            return type;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text() {
        int length = Math.toIntExact(number());
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    private String name() {
        int index = Math.toIntExact(number());
        if (index == names.size()) {
            names.add(text());
        }
        return names.get(index);
    }

    private long number() {
        long rest = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            rest |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return (rest >>> 1) ^ -(rest & 1);
            }
        }
    }
}
