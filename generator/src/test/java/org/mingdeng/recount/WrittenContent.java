package org.mingdeng.recount;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * All records of a content folder, read with a YAML parser and nothing else; drafts and those of a later day left out.
 *
 * @param places what each place says of itself, by its folder
 * @param records the records
 */
record WrittenContent(Map<String, WrittenRecord> places, List<WrittenRecord> records) {

    private static final Set<String> NO_RECORDS = Set.of("site.yaml", "place.yaml");

    static WrittenContent read(Path content, LocalDate today) throws IOException {
        Map<String, WrittenRecord> places = new TreeMap<>();
        List<WrittenRecord> records = new ArrayList<>();
        for (Path file : files(content, "place.yaml")) {
            String place = content.relativize(file.getParent()).toString();
            places.put(place, new WrittenRecord(place, "", file, fields(Files.readString(file))));
        }
        for (String place : places.keySet()) {
            try (Stream<Path> folders = Files.list(content.resolve(place))) {
                for (Path folder : folders.filter(Files::isDirectory).toList()) {
                    if (!places.containsKey(content.relativize(folder).toString())) {
                        read(folder, place, today, records);
                    }
                }
            }
        }
        return new WrittenContent(places, records);
    }

    private static void read(Path folder, String place, LocalDate today, List<WrittenRecord> records)
            throws IOException {
        String kind = folder.getFileName().toString();
        for (Path file : files(folder, ".yaml", ".md")) {
            String text = Files.readString(file);
            String yaml = text.startsWith("---") ? text.substring(4, text.indexOf("\n---", 4)) : text;
            WrittenRecord record = new WrittenRecord(place, kind, file, fields(yaml));
            boolean isDraft = record.text("草稿", "draft").isPresent();
            boolean isOut = record.date("公开日期", "published")
                    .filter(day -> !day.isAfter(today))
                    .isPresent();
            if (!isDraft && isOut) {
                records.add(record);
            }
        }
    }

    private static List<Path> files(Path folder, String... endings) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .filter(file -> endings[0].equals("place.yaml")
                            || !NO_RECORDS.contains(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, Object> fields(String yaml) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (plain(new Yaml().compose(new StringReader(yaml))) instanceof Map<?, ?> map) {
            map.forEach((name, value) -> fields.put(name.toString(), value));
        }
        return fields;
    }

    /** Every scalar stays the text that was written, so that 1.10 does not become 1.1. */
    private static Object plain(Node node) {
        if (node instanceof MappingNode mapping) {
            Map<String, Object> fields = new LinkedHashMap<>();
            for (NodeTuple field : mapping.getValue()) {
                fields.put(plain(field.getKeyNode()).toString(), plain(field.getValueNode()));
            }
            return fields;
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(WrittenContent::plain).toList();
        }
        return ((ScalarNode) node).getValue();
    }

    /** Returns the records in folders of these names, of a place and of all places below it. */
    List<WrittenRecord> below(String place, String... kinds) {
        return records.stream()
                .filter(record -> isBelow(record.place(), place))
                .filter(record -> Set.of(kinds).contains(record.kind()))
                .toList();
    }

    /** Returns the villages and communities at or below a place. */
    List<String> grassroots(String place) {
        return below(place, Set.of("村", "village", "社区", "community"));
    }

    /** Returns the villages at or below a place. */
    List<String> villages(String place) {
        return below(place, Set.of("村", "village"));
    }

    private List<String> below(String place, Set<String> kinds) {
        return places.keySet().stream()
                .filter(one -> isBelow(one, place))
                .filter(one -> kinds.contains(places.get(one).required("类别", "kind")))
                .toList();
    }

    /** Returns the places right below a place. */
    List<String> children(String place) {
        String start = place.isEmpty() ? "" : place + "/";
        return places.keySet().stream()
                .filter(one -> !one.isEmpty() && one.startsWith(start))
                .filter(one -> one.indexOf('/', start.length()) < 0)
                .toList();
    }

    String name(String place) {
        return places.get(place).required("名称", "name");
    }

    private static boolean isBelow(String one, String place) {
        return place.isEmpty() || one.equals(place) || one.startsWith(place + "/");
    }
}
