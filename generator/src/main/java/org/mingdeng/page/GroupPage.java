package org.mingdeng.page;

import java.util.List;
import org.mingdeng.diagnostic.Term;

/**
 * The page of a column: the kinds of records that stand in it, each with its latest.
 *
 * @param heading the column's heading
 * @param kinds the kinds
 */
public record GroupPage(Term heading, List<KindBlock> kinds) implements PageContent {

    public GroupPage {
        kinds = List.copyOf(kinds);
    }

    /**
     * A kind with its latest records.
     *
     * @param kind the folder of the kind
     * @param heading the heading of its list
     * @param route its list
     * @param count how many records it has
     * @param lines the latest
     */
    public record KindBlock(String kind, Term heading, String route, int count, List<ListLine> lines) {
        public KindBlock {
            lines = List.copyOf(lines);
        }
    }

    @Override
    public String template() {
        return "group";
    }
}
