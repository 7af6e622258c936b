package org.mingdeng.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.mingdeng.document.Document.Reason;
import org.mingdeng.document.Document.Where;

/**
 * The texts of a PDF file: pages, notes, forms, properties and the files in it. Loaded only when there is one, since its
 * library is large.
 */
final class PdfText {

    /** Kept, because a logger that nobody holds forgets its level; what is odd about a file is no matter of the console. */
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
        FontMappers.set(new OneFontForAll());
    }

    private final String name;
    private final PDDocument pdf;
    private final Document.Builder document;

    private PdfText(String name, PDDocument pdf, Document.Builder document) {
        this.name = name;
        this.pdf = pdf;
        this.document = document;
    }

    static void read(String name, byte[] file, Document.Builder document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            if (!pdf.getCurrentAccessPermission().canExtractContent()) {
                throw new EncryptedException();
            }
            new PdfText(name, pdf, document).read();
        } catch (InvalidPasswordException e) {
            throw new EncryptedException();
        }
    }

    private void read() throws IOException {
        String text = text();
        document.add(Where.TEXT, name, text);
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            document.unread(Reason.NO_TEXT, name);
        }
        document.add(Where.COMMENT, name, notes());
        document.add(Where.UNSEEN, name, form());
        document.add(Where.PROPERTIES, name, properties());
        files();
    }

    /** The text line by line, as it lies on the page. */
    private String text() throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(pdf);
    }

    private CharSequence notes() throws IOException {
        StringBuilder notes = new StringBuilder();
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation note : page.getAnnotations()) {
                append(note.getContents(), notes);
            }
        }
        return notes;
    }

    private CharSequence form() {
        StringBuilder values = new StringBuilder();
        PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
        if (form != null) {
            for (PDField field : form.getFieldTree()) {
                append(field.getValueAsString(), values);
            }
        }
        return values;
    }

    private CharSequence properties() throws IOException {
        StringBuilder properties = new StringBuilder();
        PDDocumentInformation information = pdf.getDocumentInformation();
        for (String key : information.getMetadataKeys()) {
            append(information.getCOSObject().getString(COSName.getPDFName(key)), properties);
        }
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            append(new String(metadata.toByteArray(), StandardCharsets.UTF_8), properties);
        }
        return properties;
    }

    private static void append(@Nullable String text, StringBuilder to) {
        if (text != null) {
            to.append(text).append('\n');
        }
    }

    private void files() throws IOException {
        PDDocumentNameDictionary names = pdf.getDocumentCatalog().getNames();
        if (names != null && names.getEmbeddedFiles() != null) {
            files(names.getEmbeddedFiles());
        }
    }

    private void files(PDNameTreeNode<PDComplexFileSpecification> node) throws IOException {
        Map<String, PDComplexFileSpecification> files = node.getNames();
        if (files != null) {
            for (Map.Entry<String, PDComplexFileSpecification> file : files.entrySet()) {
                file(file.getKey(), file.getValue());
            }
        }
        if (node.getKids() != null) {
            for (PDNameTreeNode<PDComplexFileSpecification> child : node.getKids()) {
                files(child);
            }
        }
    }

    private void file(String fileName, PDComplexFileSpecification specification) throws IOException {
        document.add(Where.FILE_NAME, name, fileName);
        PDEmbeddedFile file = specification.getEmbeddedFile();
        if (file != null) {
            byte[] bytes = file.toByteArray();
            document.count(bytes.length);
            document.addFile(fileName, bytes);
        }
    }
}
