package org.mingdeng.typeset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A board to be set: what it says and on which paper.
 *
 * @param sheet the paper
 * @param facts what the file says of itself
 * @param head what stands above all columns: the title and what belongs to it
 * @param blocks what it says
 * @param band what stands at the foot of each sheet
 * @param words the words that pages add
 */
public record Board(Sheet sheet, Facts facts, List<Block> head, List<Block> blocks, Optional<Band> band, Words words) {

    public Board {
        head = List.copyOf(head);
        blocks = List.copyOf(blocks);
    }

    /**
     * What the file says of itself.
     *
     * @param title its title
     * @param author who publishes it
     * @param language the language, as in {@code zh-CN}
     * @param creator the program that made it
     * @param date the day of its data, which counts as the day on which it was made
     */
    public record Facts(String title, String author, String language, String creator, LocalDate date) {}

    /** The words that pages add. */
    public interface Words {
        /** Above a table that goes on, its part and how many parts there are. */
        String continued(String caption, int part, int parts);

        /** In the last row of a sheet on which a table goes on. */
        String carriedForward();

        /** In the first row of the next sheet. */
        String broughtForward();

        /** At the foot of a sheet. */
        String page(int page, int pages);

        /** What a piece of a board that is printed on several sheets says of itself. */
        String tile(int row, int column, int rows, int columns);
    }
}
