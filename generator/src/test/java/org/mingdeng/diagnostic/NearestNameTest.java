package org.mingdeng.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    @ParameterizedTest
    @CsvSource({"title,title,0", "title,titel,1", "标题,题标,1", "公开日期,公开日,1", "abc,xyz,3", "'',ab,2"})
    void swappedNeighboursAreOneMistake(String a, String b, int distance) {
        assertThat(NearestName.distance(a, b)).isEqualTo(distance);
    }

    @Test
    void nameThatIsFarFromAllHasNoNeighbour() {
        List<String> names = List.of("标题", "公开日期", "published");
        assertThat(NearestName.among(names, "公示日期")).contains("公开日期");
        assertThat(NearestName.among(names, "publish")).contains("published");
        assertThat(NearestName.among(names, "主任")).isEmpty();
    }
}
