package org.mingdeng.record;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mingdeng.diagnostic.Term;

/** The kinds of records, each with the folder that its files lie in and the schema that reads them. */
public enum RecordKind {
    AFFAIR("事项公开", "affairs", new Term("事项", "affair"), AffairSchema.FIELDS, AffairSchema::shape),
    LEDGER("财务收支", "ledgers", new Term("财务收支", "ledger"), LedgerSchema.FIELDS, LedgerSchema::shape),
    FUND("项目资金", "funds", new Term("项目资金", "project fund"), FundSchema.FIELDS, FundSchema::shape),
    CASE("办件", "cases", new Term("办件", "case"), CaseSchema.FIELDS, CaseSchema::shape),
    ROSTER("班子", "rosters", new Term("班子名册", "roster"), RosterSchema.FIELDS, RosterSchema::shape);

    private final String chineseFolder;
    private final String folder;
    private final Term label;
    private final List<Field<?>> fields;
    private final Function<RecordFile, Shape<? extends VillageRecord>> shape;

    RecordKind(
            String chineseFolder,
            String folder,
            Term label,
            List<Field<?>> fields,
            Function<RecordFile, Shape<? extends VillageRecord>> shape) {
        this.chineseFolder = chineseFolder;
        this.folder = folder;
        this.label = label;
        this.fields = fields;
        this.shape = shape;
    }

    /** Returns the kind whose folder has a name, Chinese or English. */
    static Optional<RecordKind> ofFolder(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.folderNames().contains(name))
                .findFirst();
    }

    /** The English name of its folder, which is also its part of addresses. */
    public String folder() {
        return folder;
    }

    /** Both names of its folder, Chinese first. */
    public List<String> folderNames() {
        return List.of(chineseFolder, folder);
    }

    /** What one record of it is called. */
    public Term label() {
        return label;
    }

    /** Its fields in the order of a form. */
    public List<Field<?>> fields() {
        return fields;
    }

    Shape<? extends VillageRecord> shape(RecordFile file) {
        return shape.apply(file);
    }
}
