package org.mingdeng.render;

import org.mingdeng.diagnostic.Language;
import org.mingdeng.page.Contracting;
import org.mingdeng.page.DataCatalogue;
import org.mingdeng.page.DataContent;
import org.mingdeng.page.Offices;
import org.mingdeng.page.PlacePages.DataFile;
import org.mingdeng.page.RecordData;
import org.mingdeng.page.RecordSchema;
import org.mingdeng.page.ServiceRequests;
import org.mingdeng.page.ServiceTypes;
import org.mingdeng.page.Table;

/** Writes data files, each in its own form. */
final class DataWriter {

    private final Addresses addresses;
    private final Language language;
    private final Formats formats;

    DataWriter(Addresses addresses, Language language, Formats formats) {
        this.addresses = addresses;
        this.language = language;
        this.formats = formats;
    }

    byte[] write(DataFile file, Making making) {
        DataContent content = file.content();
        if (content instanceof Table table) {
            return file.route().endsWith(".csv")
                    ? new CsvWriter(language).write(table)
                    : new JsonTableWriter(language).write(table);
        }
        if (content instanceof RecordData record) {
            return new RecordDataWriter(addresses, language, formats).write(record, file.route());
        }
        if (content instanceof RecordSchema schema) {
            return new RecordDataWriter(addresses, language, formats).write(schema, file.route());
        }
        if (content instanceof DataCatalogue catalogue) {
            return catalogue.standard() == DataCatalogue.Standard.CSVW
                    ? new CsvwWriter(language).write(catalogue)
                    : new DataPackageWriter(addresses, language).write(catalogue, making);
        }
        return writeStandard(content);
    }

    private byte[] writeStandard(DataContent content) {
        if (content instanceof Offices offices) {
            return new PopoloWriter(addresses, language).write(offices);
        }
        if (content instanceof Contracting contracting) {
            return new OcdsWriter(addresses, language).write(contracting);
        }
        if (content instanceof ServiceTypes services) {
            return new Open311Writer(language).write(services);
        }
        return new Open311Writer(language).write((ServiceRequests) content);
    }
}
