package org.mingdeng.document;

import java.util.ArrayList;
import java.util.List;

/**
 * What a file says.
 *
 * @param parts its texts in order; what is seen comes before what is not
 * @param unread what of it could not be read; empty when nothing was left out
 */
public record Document(List<Part> parts, List<Unread> unread) {

    public Document {
        parts = List.copyOf(parts);
        unread = List.copyOf(unread);
    }

    /**
     * A text of the file.
     *
     * @param where where in the file it stands
     * @param name the sheet or the file inside that it belongs to; empty when there is only one
     * @param text the text; cells of a line stand between bars
     */
    public record Part(Where where, String name, String text) {}

    /** Where in a file a text stands. */
    public enum Where {
        TEXT("内容", "text"),
        HIDDEN_SHEET("隐藏的工作表", "hidden sheet"),
        HIDDEN_CELLS("隐藏的行或列", "hidden rows or columns"),
        COMMENT("批注", "comments"),
        PROPERTIES("文件属性", "properties"),
        UNSEEN("看不见的部分", "unseen parts"),
        FILE_NAME("里面的文件名", "names of files inside");

        private final String chinese;
        private final String english;

        Where(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        /** The Chinese words for it. */
        public String chinese() {
            return chinese;
        }

        /** The English words for it. */
        public String english() {
            return english;
        }
    }

    /**
     * Something that could not be read.
     *
     * @param reason why
     * @param name the file inside that is meant; empty for the file itself
     */
    public record Unread(Reason reason, String name) {}

    /** Why a file could not be read. */
    public enum Reason {
        ENCRYPTED("加了密码", "it is protected by a password"),
        DAMAGED("文件损坏", "it is damaged"),
        UNKNOWN_TYPE("这种文件读不了", "files of its kind cannot be read"),
        TOO_LARGE("太大", "it is too large"),
        /** Nothing but pictures, as in a scan. */
        NO_TEXT("里面只有图片", "it holds nothing but pictures");

        private final String chinese;
        private final String english;

        Reason(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        /** The Chinese words for it. */
        public String chinese() {
            return chinese;
        }

        /** The English words for it. */
        public String english() {
            return english;
        }
    }

    /** Takes the texts of a file while it is read, and those of the files inside it. */
    static final class Builder {

        private static final int DEEPEST = 3;
        private static final int MOST_BYTES = 64 << 20;

        private final List<Part> parts = new ArrayList<>();
        private final List<Part> unseen = new ArrayList<>();
        private final List<Unread> unread = new ArrayList<>();
        private long bytes;
        private int depth;

        void add(Where where, String name, CharSequence text) {
            if (!text.isEmpty()) {
                (where == Where.TEXT ? parts : unseen).add(new Part(where, name, text.toString()));
            }
        }

        void unread(Reason reason, String name) {
            unread.add(new Unread(reason, name));
        }

        /** Counts the bytes of files inside; throws when there are too many, as in a file made to fill the memory. */
        void count(int more) throws TooLargeException {
            bytes += more;
            if (bytes > MOST_BYTES) {
                throw new TooLargeException();
            }
        }

        /** Reads a file inside. */
        void addFile(String name, byte[] file) {
            if (depth == DEEPEST) {
                unread(Reason.TOO_LARGE, name);
                return;
            }
            depth++;
            DocumentReader.read(name, file, this);
            depth--;
        }

        Document build() {
            List<Part> all = new ArrayList<>(parts);
            all.addAll(unseen);
            return new Document(all, unread);
        }
    }
}
