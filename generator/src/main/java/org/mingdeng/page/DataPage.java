package org.mingdeng.page;

import java.util.List;
import org.mingdeng.diagnostic.Term;

/**
 * All data files of a place.
 *
 * @param lists the lists of records
 * @param tables the tables of single records
 * @param standards the files in the form of a standard
 * @param hasRecordData whether each record is also a data file
 * @param places the data pages of the places below
 */
public record DataPage(
        List<Download> lists,
        List<Download> tables,
        List<StandardFile> standards,
        boolean hasRecordData,
        List<Link> places)
        implements PageContent {
    public DataPage {
        lists = List.copyOf(lists);
        tables = List.copyOf(tables);
        standards = List.copyOf(standards);
        places = List.copyOf(places);
    }

    /**
     * A file in the form of a standard.
     *
     * @param purpose what it is for
     * @param file the file
     */
    public record StandardFile(Purpose purpose, Download file) {

        /** The standards, in the order of the page; the theme has a sentence on each. */
        public enum Purpose {
            DATA_PACKAGE("data.standard.datapackage", new Term("数据包目录（Data Package）", "Data Package")),
            CSVW("data.standard.csvw", new Term("表格说明（CSVW）", "Table metadata (CSVW)")),
            POPOLO("data.standard.popolo", new Term("机构和人员（Popolo）", "Bodies and people (Popolo)")),
            OCDS("data.standard.ocds", new Term("招标和合同（OCDS）", "Tenders and contracts (OCDS)")),
            OPEN311_SERVICES("data.standard.services", new Term("办件类型（Open311）", "Types of cases (Open311)")),
            OPEN311_REQUESTS("data.standard.requests", new Term("办件（Open311）", "Cases (Open311)"));

            private final String key;
            private final Term title;

            Purpose(String key, Term title) {
                this.key = key;
                this.title = title;
            }

            /** The key of the sentence that tells what the file is for. */
            public String key() {
                return key;
            }

            /** The name of the file for people. */
            Term title() {
                return title;
            }
        }
    }

    @Override
    public String template() {
        return "data";
    }
}
