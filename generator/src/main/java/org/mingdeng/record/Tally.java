package org.mingdeng.record;

/**
 * What became of the record files that were read: {@code read = published + heldBack + internal + errors}.
 *
 * @param published records that have a page, the archived ones included
 * @param archived published records past their day of archiving
 * @param drafts records held back as drafts
 * @param scheduled records held back until their day
 * @param internal registers of households, which are never published
 * @param errors files from which no record could be made
 */
public record Tally(int published, int archived, int drafts, int scheduled, int internal, int errors) {

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

    /** How many record files were read. */
    public int read() {
        return published + heldBack() + internal + errors;
    }

    /** How many records wait, for whatever reason. */
    public int heldBack() {
        return drafts + scheduled;
    }

    /** Returns the tally of both together. */
    public Tally plus(Tally other) {
        return new Tally(
                published + other.published,
                archived + other.archived,
                drafts + other.drafts,
                scheduled + other.scheduled,
                internal + other.internal,
                errors + other.errors);
    }
}
