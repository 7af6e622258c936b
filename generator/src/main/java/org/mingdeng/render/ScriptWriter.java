package org.mingdeng.render;

import java.util.ArrayList;
import java.util.List;
import org.mingdeng.page.BoardSheet.OpenNotice;
import org.mingdeng.page.Bulletin.Script;
import org.mingdeng.page.ContactView;
import org.mingdeng.page.PlaceHome.MoneyStrip;
import org.mingdeng.value.Phrase;

/**
 * Writes what is read aloud over the loudspeaker (大喇叭): short sentences, a line each, numbers as they are written. Of long
 * lists it tells the first ones and how many there are besides, since nobody stands in the yard and listens for an hour.
 */
final class ScriptWriter {

    private static final int NOTICES = 6;
    private static final int NEWS = 6;
    private static final int DUTIES = 4;
    private static final String STOPS = "。！？.!?";

    private final Formats formats;
    private final PaperWriter.Texts texts;
    private final List<String> lines = new ArrayList<>();
    private int part;

    ScriptWriter(Formats formats, PaperWriter.Texts texts) {
        this.formats = formats;
        this.texts = texts;
    }

    String write(Script script) {
        say(script.greeting());
        say("broadcast.opening", script.place(), script.day(), weekday(script));
        notices(script.notices());
        script.money().ifPresent(this::money);
        part("broadcast.fresh", script.fresh().size());
        items(script.fresh(), NEWS);
        duties("broadcast.due", script.due());
        duties("broadcast.overdue", script.overdue());
        lines.add("");
        say("broadcast.closing");
        script.telephone().ifPresent(this::telephone);
        say("broadcast.end");
        return String.join("\n", lines) + "\n";
    }

    private void say(String key, Object... values) {
        lines.add(texts.say(key, values));
    }

    private String weekday(Script script) {
        return texts.say("broadcast.weekday." + script.day().getDayOfWeek().getValue());
    }

    /** Begins a part; of nothing it is said that there is nothing. */
    private void part(String key, int count) {
        part++;
        lines.add("");
        String words = count == 0 ? texts.say(key + ".none") : texts.say(key, count);
        say("broadcast.part", part, words);
    }

    private void notices(List<OpenNotice> notices) {
        part("broadcast.notices", notices.size());
        for (int i = 0; i < Math.min(NOTICES, notices.size()); i++) {
            OpenNotice notice = notices.get(i);
            item(i, notice.title());
            say("broadcast.until", notice.last());
            objections(notice);
        }
        more(notices.size() - NOTICES);
    }

    private void objections(OpenNotice notice) {
        if (notice.contact().isPresent() && notice.telephone().isPresent()) {
            say("broadcast.call", notice.contact().get(), notice.telephone().get());
        } else {
            notice.contact().ifPresent(contact -> say("broadcast.call.contact", contact));
            notice.telephone().ifPresent(number -> say("broadcast.call.number", number));
        }
    }

    private void item(int index, String words) {
        boolean isStopped = !words.isEmpty() && STOPS.indexOf(words.charAt(words.length() - 1)) >= 0;
        String item = texts.say("broadcast.item", index + 1, words);
        lines.add(isStopped ? item : item + texts.say("list.stop"));
    }

    private void more(int count) {
        if (count > 0) {
            say("broadcast.more", count);
        }
    }

    private void money(MoneyStrip money) {
        part++;
        lines.add("");
        say("broadcast.part", part, texts.say("broadcast.money", money.period()));
        say("broadcast.money.opening", money.opening());
        say("broadcast.money.flow", money.income(), money.expense());
        say("broadcast.money.closing", money.closing());
    }

    private void items(List<String> items, int most) {
        for (int i = 0; i < Math.min(most, items.size()); i++) {
            item(i, items.get(i));
        }
        more(items.size() - most);
    }

    /** Of duties nothing is said where there are none. */
    private void duties(String key, List<Phrase> duties) {
        if (!duties.isEmpty()) {
            part(key, duties.size());
            items(duties.stream().map(formats::show).toList(), DUTIES);
        }
    }

    private void telephone(ContactView contact) {
        say("broadcast.telephone", contact.name(), contact.telephone());
        say("broadcast.again", contact.telephone());
    }
}
