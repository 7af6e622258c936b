package org.mingdeng.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingdeng.render.TakenRoutes.Clash;

class TakenRoutesTest {

    private final TakenRoutes taken = new TakenRoutes();

    @ParameterizedTest
    @CsvSource({
        "a/b.html,a/b.html,ADDRESS_TWICE,a/b.html",
        "a/b.html,A/B.html,ADDRESS_TWICE,A/B.html",
        "a/b/c.html,a,ADDRESS_IS_A_FOLDER,a",
        "a/b/c.html,a/B,ADDRESS_IS_A_FOLDER,a/B",
        "a,a/b/c.html,ADDRESS_IS_A_FOLDER,a",
        "a/b,a/b/c.html,ADDRESS_IS_A_FOLDER,a/b",
    })
    void addressIsOneFileOrAFolder(String first, String second, RenderProblem problem, String route) {
        assertThat(taken.take(first)).isEmpty();
        assertThat(taken.take(second)).contains(new Clash(problem, route));
    }

    @Test
    void addressThatWasRefusedIsNotTaken() {
        assertThat(taken.take("a/b")).isEmpty();
        assertThat(taken.take("a/b/c")).isPresent();
        assertThat(taken.take("a/b/c/d")).contains(new Clash(RenderProblem.ADDRESS_IS_A_FOLDER, "a/b"));
        assertThat(taken.take("a/c")).isEmpty();
        assertThat(taken.take("a/bc")).isEmpty();
    }
}
