package org.mingdeng.render;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;

/** Writes whole days as a calendar (RFC 5545): lines of at most 75 octets, folded between characters, ended by CR and LF. */
public final class ICalendar {

    private static final int LONGEST_LINE = 75;

    private final LocalDate today;
    private final StringBuilder out = new StringBuilder();

    /**
     * Starts a calendar.
     *
     * @param name its name in calendar programs
     * @param today the day of the build, which stands for the time at which its entries were made
     */
    public ICalendar(String name, LocalDate today) {
        this.today = today;
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//mingdeng//disclosure calendar//ZH");
        line("CALSCALE:GREGORIAN");
        line("METHOD:PUBLISH");
        line("X-WR-CALNAME:" + text(name));
        line("X-WR-TIMEZONE:Asia/Shanghai");
    }

    /**
     * Adds an entry of whole days.
     *
     * @param id what tells it from others, the same whenever it is written
     * @param first its first day
     * @param last its last day
     * @param summary what it is about
     * @param address its page, when it is known
     */
    public void add(String id, LocalDate first, LocalDate last, String summary, Optional<String> address) {
        line("BEGIN:VEVENT");
        line("UID:" + UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)) + "@mingdeng");
        line("DTSTAMP:" + day(today) + "T000000Z");
        line("DTSTART;VALUE=DATE:" + day(first));
        line("DTEND;VALUE=DATE:" + day(last.plusDays(1)));
        line("SUMMARY:" + text(summary));
        address.ifPresent(url -> line("URL:" + url));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    /** Ends the calendar and returns it. */
    public String end() {
        line("END:VCALENDAR");
        return out.toString();
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    private static String text(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    private void line(String words) {
        int octets = 0;
        for (int i = 0; i < words.length(); ) {
            int character = words.codePointAt(i);
            int length = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(character);
            octets += length;
            i += Character.charCount(character);
        }
        out.append("\r\n");
    }
}
