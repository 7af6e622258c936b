package org.mingdeng.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingdeng.diagnostic.Term;

/** Names that other programs rely on. */
class DataNamesTest {

    @Test
    void namesAreSmallAsciiAndTellAddressesApart() {
        Set<String> names = new HashSet<>();
        for (String address : List.of(
                "funds/road",
                "funds-road",
                "funds.road",
                "Funds/road",
                "funds/路",
                "funds/村",
                "路",
                "funds/a/b",
                "funds/a-b")) {
            String name = DataNames.of(address);
            assertThat(name).matches("[a-z0-9._-]+");
            assertThat(names.add(name)).as(address).isTrue();
        }
        assertThat(DataNames.of("funds/road")).isEqualTo("funds.road");
    }

    @Test
    void keysOfFactsAreTheirEnglishWordsRunTogether() {
        assertThat(FactRow.key(new Term("合同编号", "Contract number"))).isEqualTo("contractNumber");
        assertThat(FactRow.key(new Term("按时率", "On-time rate"))).isEqualTo("onTimeRate");
    }

    @Test
    void columnWithAValueOfAnotherTypeIsOneOfWords() {
        Table table = Table.named("t", new Term("表", "Table"))
                .column(Column.integer("count", new Term("数", "Count")).required())
                .column(Column.text("note", new Term("注", "Note")).required())
                .row(3, java.util.Optional.empty())
                .row(new Term("三", "three"), "a")
                .build();

        assertThat(table.columnsAsFilled())
                .containsExactly(
                        Column.text("count", new Term("数", "Count")).required(),
                        Column.text("note", new Term("注", "Note")));
    }
}
