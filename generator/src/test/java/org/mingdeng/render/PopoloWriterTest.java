package org.mingdeng.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingdeng.OfficialSchemas;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.page.Offices;
import org.mingdeng.page.Offices.Motion;
import org.mingdeng.page.Offices.OfficeBody;
import org.mingdeng.page.PersonView;
import org.mingdeng.page.RecordDetail.RosterDetail;
import org.mingdeng.page.RecordDetail.VacancyView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What no roster of the golden sites has: terms that are over, one person in two bodies, bodies of no known kind, votes. */
class PopoloWriterTest {

    private static final Term COMMITTEE = new Term("村民委员会", "villagers committee");
    private static final Term PARTY = new Term("党组织", "party organisation");
    private static final Term OTHER = new Term("其他组织", "other body");

    private static PersonView person(String name, String post) {
        return new PersonView(
                name,
                "灯",
                post,
                COMMITTEE,
                Optional.empty(),
                Optional.of("0999-5550101"),
                Optional.empty(),
                LocalDate.of(2021, 1, 5),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static OfficeBody body(String page, Term kind, boolean isArchived, PersonView... people) {
        RosterDetail detail = new RosterDetail(
                kind,
                Optional.empty(),
                LocalDate.of(2021, 1, 5),
                Optional.of(LocalDate.of(2025, 12, 19)),
                isArchived,
                100,
                List.of(people),
                List.of(),
                List.of(new VacancyView("副主任", Optional.empty(), Optional.empty())));
        return new OfficeBody(page, page, isArchived, detail);
    }

    private static JsonNode write(List<OfficeBody> bodies, List<Motion> motions) {
        Offices offices = new Offices("试灯村", "", Optional.empty(), new Term("村", "village"), bodies, motions);
        byte[] bytes = new PopoloWriter(new Addresses(Optional.empty()), Language.CHINESE).write(offices);
        return new ObjectMapper().readTree(bytes);
    }

    @Test
    void membersOfATermThatIsOverLeftAtItsEndAndHaveNoTelephone() {
        JsonNode json = write(List.of(body("old.html", COMMITTEE, true, person("灯一明", "主任"))), List.of());

        JsonNode member = json.path("memberships").get(0);
        assertThat(member.path("end_date").asString()).isEqualTo("2025-12-19");
        assertThat(member.has("contact_details")).isFalse();
    }

    @Test
    void onePersonInTwoBodiesIsOnePersonWithTwoMemberships() {
        JsonNode json = write(
                List.of(
                        body("a.html", COMMITTEE, false, person("灯一明", "主任")),
                        body("b.html", PARTY, false, person("灯一明", "书记"))),
                List.of());

        assertThat(json.path("persons")).hasSize(1);
        assertThat(json.path("memberships")).hasSize(2);
        assertThat(json.path("organizations")).hasSize(2);
        assertThat(json.path("posts")).as("with two vacancies").hasSize(4);
    }

    @Test
    void bodiesOfNoKnownKindAreNotOneBody() {
        JsonNode json = write(List.of(body("a.html", OTHER, false), body("b.html", OTHER, false)), List.of());

        assertThat(json.path("organizations")).hasSize(2);
    }

    @Test
    void votesKeepToTheSchemasOfPopolo() {
        Motion motion = new Motion(
                "decisions/road.html",
                "硬化二组道路",
                COMMITTEE,
                Optional.empty(),
                LocalDate.of(2026, 10, 12),
                Optional.of("到会人员过半数"),
                true,
                Map.of("yes", 38, "no", 1, "abstain", 1));

        JsonNode json = write(List.of(body("a.html", COMMITTEE, false, person("灯一明", "主任"))), List.of(motion));

        assertThat(OfficialSchemas.ofPopolo("motion", json.path("motions").get(0)))
                .isEmpty();
        JsonNode vote = json.path("vote_events").get(0);
        assertThat(OfficialSchemas.ofPopolo("vote_event", vote)).isEmpty();
        assertThat(vote.path("counts").toString())
                .isEqualTo("[{\"option\":\"abstain\",\"value\":1},{\"option\":\"no\",\"value\":1},"
                        + "{\"option\":\"yes\",\"value\":38}]");
        assertThat(vote.path("organization_id"))
                .isEqualTo(json.path("organizations").get(0).path("id"));
    }
}
