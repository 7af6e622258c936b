package org.mingdeng.record;

/** The forms of the kinds that are told by their form alone; each is loaded when the first record of its kind is read. */
final class Forms {

    private Forms() {}

    static Form of(RecordKind kind) {
        return switch (kind) {
            case DECISION -> DecisionForm.FORM;
            case LEASE -> LeaseForm.FORM;
            case POINTS -> PointsForm.FORM;
            case AFFAIR, LEDGER, FUND, CASE, ROSTER ->
                throw new IllegalArgumentException(kind + " has a type of its own");
        };
    }

    static Shape<FormRecord> shape(RecordFile file) {
        Form form = of(file.kind());
        return new Shape<>(
                file.kind().label(),
                form.fields(),
                v -> new FormRecord(HeaderSchema.header(v, file), form, form.complete(v)));
    }
}
