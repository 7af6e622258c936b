package org.mingdeng.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingdeng.OfficialSchemas;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.page.Offices;
import org.mingdeng.page.Offices.Motion;
import org.mingdeng.page.Offices.OfficeBody;
import org.mingdeng.page.Offices.Vote;
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

    private static Motion motion(Term body, Vote... votes) {
        return new Motion(
                "decisions/road.html",
                "硬化二组道路",
                body,
                new Term("村民自治事项", "village affair"),
                LocalDate.of(2026, 10, 1),
                Optional.of(new Term("到会人员过半数同意", "more than half of those present in favour")),
                Optional.of(true),
                List.of(votes));
    }

    private static Vote vote(Term body, Optional<Boolean> isPassed) {
        return new Vote(body, new Term("决议", "resolution"), LocalDate.of(2026, 10, 12), isPassed, 38, 1, 0);
    }

    @Test
    void votesKeepToTheSchemasOfPopolo() {
        Motion motion = motion(COMMITTEE, vote(PARTY, Optional.empty()), vote(COMMITTEE, Optional.of(true)));

        JsonNode json = write(List.of(body("a.html", COMMITTEE, false, person("灯一明", "主任"))), List.of(motion));

        JsonNode written = json.path("motions").get(0);
        assertThat(OfficialSchemas.ofPopolo("motion", written)).isEmpty();
        assertThat(written.path("date").asString()).as("when it was proposed").startsWith("2026-10-01");
        assertThat(json.path("vote_events")).hasSize(2).allSatisfy(vote -> {
            assertThat(OfficialSchemas.ofPopolo("vote_event", vote)).isEmpty();
            assertThat(vote.path("motion_id")).isEqualTo(written.path("id"));
        });
        JsonNode vote = json.path("vote_events").get(1);
        assertThat(vote.path("counts").toString())
                .isEqualTo("[{\"option\":\"yes\",\"value\":38},{\"option\":\"no\",\"value\":1},"
                        + "{\"option\":\"abstain\",\"value\":0}]");
        assertThat(vote.path("result").asString()).isEqualTo("pass");
        assertThat(json.path("vote_events").get(0).has("result"))
                .as("who does not decide")
                .isFalse();
    }

    @Test
    void bodiesThatVoteAreOrganizationsAlsoWithoutARoster() {
        Term assembly = new Term("党员大会", "party members' meeting");
        Motion motion = motion(COMMITTEE, vote(assembly, Optional.empty()), vote(COMMITTEE, Optional.of(true)));

        JsonNode json = write(List.of(body("a.html", COMMITTEE, false)), List.of(motion));

        assertThat(json.path("organizations")).hasSize(2);
        JsonNode own = json.path("organizations").get(0);
        assertThat(own.path("id").asString()).isEqualTo("organizations/party-members-meeting");
        assertThat(own.path("name").asString()).isEqualTo("试灯村党员大会");
        assertThat(json.path("vote_events").get(0).path("organization_id")).isEqualTo(own.path("id"));
    }
}
