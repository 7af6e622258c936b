package org.mingdeng.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingdeng.place.Place;
import org.mingdeng.record.Roster;
import org.mingdeng.record.Roster.Body;
import org.mingdeng.record.Roster.OfficeHolder;
import org.mingdeng.value.ContentFile;

/** The office holders of a place as cards. */
final class People {

    private static final int RESPONSIBLE = 4;
    private static final Set<Body> LEADING = Set.of(
            Body.PARTY_ORGANISATION,
            Body.VILLAGERS_COMMITTEE,
            Body.RESIDENTS_COMMITTEE,
            Body.SUPERVISORY_COMMITTEE,
            Body.GOVERNMENT,
            Body.COLLECTIVE_COUNCIL);

    private final Place place;
    private final Media media;

    People(Place place, Media media) {
        this.place = place;
        this.media = media;
    }

    PersonView card(OfficeHolder holder, Roster roster) {
        Optional<ContentFile> photo = holder.photo();
        return new PersonView(
                holder.name(),
                Character.toString(holder.name().codePointAt(0)),
                holder.post(),
                roster.body().label(),
                holder.portfolio(),
                holder.telephone(),
                photo.map(file -> media.thumbnail(file, roster.header())),
                holder.since().orElse(roster.term().first()),
                holder.until(),
                holder.crossPosts(),
                holder.duty());
    }

    /** Returns the first in each of the leading bodies, nobody twice. */
    List<PersonView> responsible() {
        List<PersonView> people = new ArrayList<>();
        for (Body body : Body.values()) {
            for (Roster roster : place.rosters()) {
                boolean current = !roster.header().isArchivedOn(place.today());
                if (roster.body() == body && LEADING.contains(body) && current) {
                    roster.holders().stream()
                            .filter(holder -> holder.holdsOfficeOn(place.today()))
                            .findFirst()
                            .filter(holder ->
                                    people.stream().noneMatch(p -> p.name().equals(holder.name())))
                            .ifPresent(holder -> people.add(card(holder, roster)));
                }
            }
        }
        return people.stream().limit(RESPONSIBLE).toList();
    }
}
