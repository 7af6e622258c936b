package org.mingdeng.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.page.Offices;
import org.mingdeng.page.Offices.Motion;
import org.mingdeng.page.Offices.OfficeBody;
import org.mingdeng.page.Offices.Vote;
import org.mingdeng.page.PersonView;

/**
 * Writes who holds office as Popolo: areas, organizations, posts, persons, memberships, and motions with their votes. People
 * of a place who have the same name are one person there, since nothing but the name is known of them.
 */
final class PopoloWriter {

    private final Addresses addresses;
    private final Language language;

    PopoloWriter(Addresses addresses, Language language) {
        this.addresses = addresses;
        this.language = language;
    }

    /**
     * A body.
     *
     * @param kind what kind of body it is
     * @param page the page that tells of it
     * @param title the title of its roster, where bodies of its kind are told apart by it
     */
    private record Organization(Term kind, String page, Optional<String> title) {}

    /** A vote on a motion, with its number among the votes on it, from 1. */
    private record VoteEvent(Motion motion, int number, Vote vote) {

        static List<VoteEvent> of(Motion motion) {
            List<VoteEvent> events = new ArrayList<>();
            motion.votes().forEach(vote -> events.add(new VoteEvent(motion, events.size() + 1, vote)));
            return events;
        }
    }

    /** Someone in a post of a body. */
    private record Membership(String organization, PersonView person, OfficeBody body) {}

    byte[] write(Offices offices) {
        return new Document(offices).write();
    }

    /** One file in the making. */
    private final class Document {
        private final Offices offices;
        private final String base;
        private final Map<String, Organization> organizations = new TreeMap<>();
        private final Map<String, List<String>> posts = new TreeMap<>();
        private final Map<String, PersonView> persons = new TreeMap<>();
        private final List<Membership> memberships = new ArrayList<>();

        Document(Offices offices) {
            this.offices = offices;
            this.base = offices.path().isEmpty() ? "" : offices.path() + "/";
            offices.bodies().forEach(this::add);
            offices.motions().forEach(this::add);
        }

        private void add(OfficeBody body) {
            String organization = organization(body.detail().body(), body.page());
            Optional<String> ownTitle = Optional.of(body.title())
                    .filter(title -> isOfNoKnownKind(body.detail().body()));
            organizations.putIfAbsent(
                    organization, new Organization(body.detail().body(), body.page(), ownTitle));
            List<String> postsOfBody = posts.computeIfAbsent(organization, id -> new ArrayList<>());
            Stream.concat(body.detail().people().stream(), body.detail().former().stream())
                    .forEach(person -> {
                        persons.merge(
                                person.name(),
                                person,
                                (first, next) -> first.photo().isPresent() ? first : next);
                        memberships.add(new Membership(organization, person, body));
                        addPost(postsOfBody, person.post());
                    });
            body.detail().vacancies().forEach(vacancy -> addPost(postsOfBody, vacancy.post()));
        }

        private static void addPost(List<String> posts, String post) {
            if (!posts.contains(post)) {
                posts.add(post);
            }
        }

        /** Bodies that have no roster, such as an assembly of all villagers, are known by their decisions. */
        private void add(Motion motion) {
            Stream.concat(Stream.of(motion.body()), motion.votes().stream().map(Vote::body))
                    .forEach(kind -> organizations.putIfAbsent(
                            organization(kind, motion.page()),
                            new Organization(kind, motion.page(), Optional.empty())));
        }

        /** Bodies without a kind of their own are told apart by the page that shows them. */
        private String organization(Term kind, String page) {
            String words = kind.english().replace("'", "").replace(' ', '-');
            return base + "organizations/" + words + (isOfNoKnownKind(kind) ? "/" + page : "");
        }

        private boolean isOfNoKnownKind(Term kind) {
            return kind.english().startsWith("other");
        }

        private String post(String organization, String post) {
            return organization + "/posts/" + post;
        }

        private String person(PersonView person) {
            return base + "persons/" + person.name();
        }

        byte[] write() {
            return JsonWriter.object(json -> {
                json.objects("areas", List.of(offices), this::writeArea)
                        .objects("organizations", organizations.entrySet(), this::writeOrganization)
                        .objects("persons", persons.values(), this::writePerson);
                json.objects("posts", allPosts(), (one, post) -> post.forEach(one::text))
                        .objects("memberships", memberships, this::writeMembership)
                        .objectsIfAny("motions", offices.motions(), this::writeMotion)
                        .objectsIfAny("vote_events", votes(), this::writeVote);
            });
        }

        private List<VoteEvent> votes() {
            return offices.motions().stream()
                    .flatMap(motion -> VoteEvent.of(motion).stream())
                    .toList();
        }

        private String area() {
            return offices.code().orElse(base + "area");
        }

        private void writeArea(JsonWriter json, Offices place) {
            json.text("id", area())
                    .text("name", place.place())
                    .text("identifier", place.code())
                    .text("classification", place.kind().in(language));
        }

        private void writeOrganization(JsonWriter json, Map.Entry<String, Organization> entry) {
            Organization body = entry.getValue();
            String kind = body.kind.in(language);
            String name = language == Language.CHINESE ? offices.place() + kind : offices.place() + " " + kind;
            json.text("id", entry.getKey())
                    .text("name", body.title.orElse(name))
                    .text("classification", kind)
                    .text("area_id", area());
            writeSources(json, body.page);
        }

        private void writeSources(JsonWriter json, String page) {
            addresses
                    .absolute(page)
                    .ifPresent(
                            url -> json.objects("sources", List.of(url), (one, address) -> one.text("url", address)));
        }

        private void writePerson(JsonWriter json, PersonView person) {
            json.text("id", person(person))
                    .text("name", person.name())
                    .text("image", person.photo().flatMap(addresses::absolute));
        }

        private List<Map<String, String>> allPosts() {
            List<Map<String, String>> all = new ArrayList<>();
            posts.forEach((organization, names) -> names.forEach(name -> {
                Map<String, String> post = new LinkedHashMap<>();
                post.put("id", post(organization, name));
                post.put("label", name);
                post.put("organization_id", organization);
                all.add(post);
            }));
            return all;
        }

        private void writeMembership(JsonWriter json, Membership member) {
            PersonView person = member.person;
            Optional<String> end = person.until()
                    .or(() -> member.body.detail().termEnd().filter(day -> member.body.isArchived()))
                    .map(Object::toString);
            String id = member.body.page().replaceFirst("\\.html$", "") + "/" + person.post() + "/" + person.name();
            json.text("id", id)
                    .text("person_id", person(person))
                    .text("organization_id", member.organization)
                    .text("post_id", post(member.organization, person.post()))
                    .text("role", person.post())
                    .text("start_date", person.since().toString())
                    .text("end_date", end);
            person.telephone()
                    .filter(number -> end.isEmpty())
                    .ifPresent(number -> json.objects("contact_details", List.of(number), this::writeTelephone));
            writeSources(json, member.body.page());
        }

        private void writeTelephone(JsonWriter json, String number) {
            json.text("type", "voice")
                    .text("label", new Term("公务电话", "office telephone").in(language))
                    .text("value", number);
        }

        private void writeMotion(JsonWriter json, Motion motion) {
            json.text("id", motion.page())
                    .text("organization_id", organization(motion.body(), motion.page()))
                    .text("text", motion.text())
                    .text("classification", motion.classification().in(language))
                    .text("date", Timestamps.midnight(motion.proposed()))
                    .text("requirement", motion.requirement().map(term -> term.in(language)))
                    .text("result", motion.isPassed().map(Document::result));
            writeSources(json, motion.page());
        }

        private static String result(boolean isPassed) {
            return isPassed ? "pass" : "fail";
        }

        private void writeVote(JsonWriter json, VoteEvent event) {
            Motion motion = event.motion;
            Vote vote = event.vote;
            Map<String, Integer> counts = new LinkedHashMap<>();
            counts.put("yes", vote.inFavour());
            counts.put("no", vote.against());
            counts.put("abstain", vote.abstaining());
            json.text("id", motion.page() + "#vote-" + event.number)
                    .text("motion_id", motion.page())
                    .text("organization_id", organization(vote.body(), motion.page()))
                    .text("classification", vote.step().in(language))
                    .text("start_date", Timestamps.midnight(vote.date()))
                    .text("result", vote.isPassed().map(Document::result))
                    .objects(
                            "counts",
                            counts.entrySet(),
                            (one, count) -> one.text("option", count.getKey()).number("value", count.getValue()));
            writeSources(json, motion.page());
        }
    }
}
