package org.mingdeng.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingdeng.record.RecordProblem;
import org.mingdeng.render.RenderProblem;
import org.mingdeng.rule.RuleProblem;
import org.mingdeng.site.Problems;
import org.mingdeng.source.SourceProblem;

class ProblemGroupTest {

    @Test
    void everyProblemIsInAGroupOfTheStageThatReportsIt() {
        for (Problem problem : Problems.all()) {
            ProblemGroup.Stage stage = ProblemGroup.of(problem).stage();
            assertThat(stage).as(problem.code()).isEqualTo(stageOf(problem));
        }
    }

    @Test
    void groupsDoNotOverlap() {
        for (Problem problem : Problems.all()) {
            assertThat(ProblemGroup.values())
                    .as(problem.code())
                    .filteredOn(group -> group.holds(problem))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyProblemTellsWhatGoesWrongOtherwise(Language language) {
        MessageCatalogue catalogue = MessageCatalogue.in(language);
        for (Problem problem : Problems.all()) {
            assertThat(catalogue.why(problem)).as(problem.name()).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void rulesPersonalDataAndCatalogueHaveReasonsOfTheirOwn(Language language) {
        MessageCatalogue catalogue = MessageCatalogue.in(language);
        for (Problem problem : Problems.all()) {
            ProblemGroup group = ProblemGroup.of(problem);
            boolean needsItsOwn = group.stage() == ProblemGroup.Stage.RULE
                    || group == ProblemGroup.PERSONAL_DATA
                    || group == ProblemGroup.PERSONAL_DATA_IN_FILES
                    || group == ProblemGroup.SETTINGS
                    || problem == RecordProblem.UNKNOWN_CATALOGUE_ITEM;
            assertThat(!needsItsOwn || catalogue.has(problem.name() + ".why"))
                    .as(problem.name())
                    .isTrue();
        }
    }

    private static ProblemGroup.Stage stageOf(Problem problem) {
        if (problem instanceof SourceProblem) {
            return ProblemGroup.Stage.SOURCE;
        }
        if (problem instanceof RecordProblem) {
            return ProblemGroup.Stage.RECORD;
        }
        assertThat(problem).isInstanceOfAny(RuleProblem.class, RenderProblem.class);
        return problem instanceof RuleProblem ? ProblemGroup.Stage.RULE : ProblemGroup.Stage.RENDER;
    }
}
