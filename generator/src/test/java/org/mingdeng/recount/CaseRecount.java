package org.mingdeng.recount;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A case read step by step.
 *
 * @param record what was written
 * @param events its steps in the order of time
 */
record CaseRecount(WrittenRecord record, List<WrittenRecord> events) {

    private static final Pattern LIMIT = Pattern.compile("(\\d+) ?(小时|hours?|天|days?|个工作日|working days?)");
    private static final Map<String, String> TYPES = Map.of(
            "land",
            "土地",
            "roads and utilities",
            "道路水电",
            "housing",
            "房屋物业",
            "environment",
            "环境卫生",
            "livelihood",
            "民生保障",
            "disputes",
            "矛盾纠纷",
            "safety",
            "安全",
            "public affairs",
            "村务监督");
    private static final Map<String, String> LEVELS = Map.of(
            "grid",
            "网格",
            "村",
            "村（社区）",
            "社区",
            "村（社区）",
            "village or community",
            "村（社区）",
            "镇",
            "镇（街道）",
            "town",
            "镇（街道）",
            "county",
            "县");

    /** The holidays on working days and the working days at weekends of the two years, from the calendars of the State Council. */
    private static final Set<LocalDate> HOLIDAYS =
            days("2025-01-01 2025-01-28/2025-02-04 2025-04-04 2025-05-01/2025-05-05 2025-06-02 2025-10-01/2025-10-08"
                    + " 2026-01-01/2026-01-02 2026-02-16/2026-02-23 2026-04-06 2026-05-01/2026-05-05 2026-06-19"
                    + " 2026-09-25 2026-10-01/2026-10-07");

    private static final Set<LocalDate> WORKED_WEEKENDS = days("2025-01-26 2025-02-08 2025-04-27 2025-09-28 2025-10-11"
            + " 2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10");

    static CaseRecount of(WrittenRecord record) {
        List<WrittenRecord> events = record.rows("办理过程", "events").stream()
                .sorted(Comparator.comparing(CaseRecount::time))
                .toList();
        return new CaseRecount(record, events);
    }

    String type() {
        String type = record.required("类型", "type");
        return TYPES.getOrDefault(type, type);
    }

    String level() {
        return record.text("解决层级", "level")
                .map(level -> LEVELS.getOrDefault(level, level))
                .orElse("");
    }

    boolean isAccepted() {
        return has("受理", "acceptance");
    }

    /** The last word counts: a case that was opened again is open. */
    boolean isClosed() {
        boolean closed = false;
        for (WrittenRecord event : events) {
            closed = is(event, "办结", "closure") || (closed && !is(event, "重新办理", "reopening"));
        }
        return closed;
    }

    boolean isOpen() {
        return !isClosed() && !has("不予受理", "refusal") && !has("并案", "merger");
    }

    /** Whether it was closed after its last minute, or is open on a later day. */
    boolean isLate(LocalDate today) {
        return isClosed()
                ? time(last("办结", "closure")).isAfter(lastMinute())
                : today.isAfter(lastMinute().toLocalDate());
    }

    boolean isSatisfied() {
        return Set.of("满意", "satisfied").contains(record.required("满意度", "satisfaction"));
    }

    private LocalDateTime lastMinute() {
        List<WrittenRecord> extensions =
                events.stream().filter(event -> is(event, "延期", "extension")).toList();
        if (!extensions.isEmpty()) {
            WrittenRecord extension = extensions.get(extensions.size() - 1);
            return LocalDate.parse(extension.required("延至", "until")).atTime(LocalTime.MAX);
        }
        Matcher limit = LIMIT.matcher(record.required("时限", "limit"));
        if (!limit.matches()) {
            throw new IllegalStateException(record.file() + " has a limit that cannot be read");
        }
        int amount = Integer.parseInt(limit.group(1));
        WrittenRecord start = isAccepted() ? first("受理", "acceptance") : events.get(0);
        return switch (limit.group(2).charAt(0)) {
            case '小', 'h' -> time(start).plusHours(amount);
            case '天', 'd' -> time(start).toLocalDate().plusDays(amount).atTime(LocalTime.MAX);
            default -> afterWorkingDays(time(start).toLocalDate(), amount).atTime(LocalTime.MAX);
        };
    }

    private static LocalDate afterWorkingDays(LocalDate start, int amount) {
        LocalDate day = start;
        for (int left = amount; left > 0; ) {
            day = day.plusDays(1);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (weekend ? WORKED_WEEKENDS.contains(day) : !HOLIDAYS.contains(day)) {
                left--;
            }
        }
        return day;
    }

    private static Set<LocalDate> days(String spans) {
        Set<LocalDate> days = new HashSet<>();
        for (String span : spans.split(" ", -1)) {
            LocalDate first = LocalDate.parse(span.substring(0, 10));
            LocalDate last = LocalDate.parse(span.substring(span.length() - 10));
            first.datesUntil(last.plusDays(1)).forEach(days::add);
        }
        return days;
    }

    private boolean has(String... names) {
        return events.stream().anyMatch(event -> is(event, names));
    }

    private WrittenRecord first(String... names) {
        return events.stream().filter(event -> is(event, names)).findFirst().orElseThrow();
    }

    private WrittenRecord last(String... names) {
        return events.stream()
                .filter(event -> is(event, names))
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    private static boolean is(WrittenRecord event, String... names) {
        return Set.of(names).contains(event.required("环节", "step"));
    }

    private static LocalDateTime time(WrittenRecord event) {
        return event.moment("时间", "time");
    }
}
