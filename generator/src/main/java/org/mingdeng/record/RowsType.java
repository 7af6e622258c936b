package org.mingdeng.record;

import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.source.SourceValue;
import org.mingdeng.source.SourceValue.Scalar;

/** The rows of a table: written in the record, or in a CSV file beside it that the record names. */
final class RowsType<T> implements FieldType<List<T>> {

    private final Shape<T> row;
    private final ListType<T> here;
    private final TableType<T> inFile;

    RowsType(Shape<T> row) {
        this.row = row;
        this.here = new ListType<>(row);
        this.inFile = new TableType<>(row);
    }

    @Override
    public Optional<List<T>> read(SourceValue value, Reading reading) {
        return value instanceof Scalar ? inFile.read(value, reading) : here.read(value, reading);
    }

    @Override
    public Optional<Shape<?>> shape() {
        return Optional.of(row);
    }

    @Override
    public Term description() {
        return new Term(
                row.description().chinese() + "（可以有几个），或者 CSV 表格文件名",
                "a list of: " + row.description().english() + "; or the name of a CSV file");
    }
}
