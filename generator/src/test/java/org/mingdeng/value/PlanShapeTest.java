package org.mingdeng.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An area on a sketch of a place. */
class PlanShapeTest {

    @Test
    void cornersAreReadInTheirOrder() {
        PlanShape shape = PlanShape.parse("0,0 40,0  40,30; 0,30").orElseThrow();

        assertThat(shape.corners()).hasSize(4).contains(new PlanShape.Corner(40, 30));
        assertThat(shape.middle()).isEqualTo(new PlanShape.Corner(20, 15));
        assertThat(shape.bottom()).isEqualTo(30);
    }

    @Test
    void middleOfAnAngleLiesWhereMostOfItIs() {
        PlanShape shape = PlanShape.parse("0,0 100,0 100,10 10,10 10,100 0,100").orElseThrow();

        assertThat(shape.middle().x()).isEqualTo(shape.middle().y()).isBetween(20, 35);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0,0 1,1", "0,0 40,0 101,3", "东到渠", "0 0 40 0 40 30", "0,0 40,0 40,-3"})
    void whatIsNoAreaIsRefused(String written) {
        assertThat(PlanShape.parse(written)).isEmpty();
    }
}
