package org.mingdeng.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Term;

/**
 * All data files of a place with what their columns hold, in the form of a standard.
 *
 * @param standard the standard
 * @param route its own address
 * @param name its name for programs: lower-case letters, digits and hyphens
 * @param title its name for people
 * @param home the page of the place
 * @param publisher who publishes the data
 * @param licence under which licence it may be used
 * @param today the day of the build
 * @param tables the tables as CSV
 * @param documents files in other forms, the catalogues of the places below among them
 */
public record DataCatalogue(
        Standard standard,
        String route,
        String name,
        String title,
        String home,
        String publisher,
        Optional<String> licence,
        LocalDate today,
        List<TableFile> tables,
        List<DocumentFile> documents)
        implements DataContent {

    public DataCatalogue {
        tables = List.copyOf(tables);
        documents = List.copyOf(documents);
    }

    /** The standards for catalogues of tables. */
    public enum Standard {
        /** Data Package 2.0 with Table Schema. */
        DATA_PACKAGE,
        /** Metadata Vocabulary for Tabular Data (CSV on the Web), W3C 2015. */
        CSVW
    }

    /**
     * A table as CSV.
     *
     * @param name its name for programs
     * @param title its heading
     * @param about what it belongs to: the title of the record, when it is a record's
     * @param route its address
     * @param columns its columns as they are filled
     */
    public record TableFile(String name, Term title, Optional<String> about, String route, List<Column> columns) {
        public TableFile {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A JSON file.
     *
     * @param name its name for programs
     * @param title what it is
     * @param route its address
     * @param isHere whether it belongs to this place, so that its size is known
     */
    public record DocumentFile(String name, String title, String route, boolean isHere) {}
}
