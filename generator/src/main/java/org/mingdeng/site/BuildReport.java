package org.mingdeng.site;

import java.util.ArrayList;
import java.util.List;
import org.mingdeng.diagnostic.Diagnostic;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.diagnostic.Severity;
import org.mingdeng.record.RecordProblem;
import org.mingdeng.record.Tally;

/**
 * What a run found and did.
 *
 * @param product what was made
 * @param diagnostics the findings by file and position
 * @param tally what became of the record files
 * @param places how many places were read
 * @param boards how many boards the places have
 * @param isContentAtFault whether a finding stopped publication
 * @param isPublished whether the site on the disk is now the content
 * @param written how many files were new or changed
 * @param unchanged how many files were already there
 * @param deleted how many files of the earlier site were deleted
 * @param explanations why each file was written, when that was asked for
 */
public record BuildReport(
        SiteOptions.Product product,
        List<Diagnostic> diagnostics,
        Tally tally,
        int places,
        int boards,
        boolean isContentAtFault,
        boolean isPublished,
        int written,
        int unchanged,
        int deleted,
        List<Explanation> explanations) {

    public BuildReport {
        diagnostics = List.copyOf(diagnostics);
        explanations = List.copyOf(explanations);
    }

    /** Returns how many findings have exactly this severity. */
    public int count(Severity severity) {
        return (int) diagnostics.stream().filter(d -> d.severity() == severity).count();
    }

    /** Whether a finding says that a record is held back, and why. */
    public boolean isHeldBack(Diagnostic diagnostic) {
        return diagnostic.problem() == RecordProblem.HELD_BACK;
    }

    /** Returns the report in a few lines: what was read, what was written, what was found. */
    public String summary(Language language) {
        List<String> lines = new ArrayList<>();
        boolean chinese = language == Language.CHINESE;
        lines.add(chinese ? readInChinese() : readInEnglish());
        if (isPublished) {
            lines.add(chinese ? madeInChinese() : madeInEnglish());
        } else if (isContentAtFault) {
            lines.add(chinese ? stoppedInChinese() : stoppedInEnglish());
        }
        lines.add(
                chinese
                        ? count(Severity.ERROR) + "处错误，" + count(Severity.WARNING) + "处警告，" + count(Severity.NOTE)
                                + "处提示"
                        : count(Severity.ERROR) + " errors, " + count(Severity.WARNING) + " warnings, "
                                + count(Severity.NOTE) + " notes");
        return String.join(System.lineSeparator(), lines);
    }

    private boolean isSite() {
        return product == SiteOptions.Product.SITE;
    }

    private String madeInChinese() {
        String files = "写入" + written + "个文件，未变" + unchanged + "个，删除" + deleted + "个";
        return isSite() ? files : "印好" + boards + "份（" + files + "）";
    }

    private String madeInEnglish() {
        String files = written + " files written, " + unchanged + " unchanged, " + deleted + " deleted";
        return isSite() ? files : boards + " boards made (" + files + ")";
    }

    private String stoppedInChinese() {
        return isSite() ? "没有发布，网站保持原样" : "没有印，文件夹保持原样";
    }

    private String stoppedInEnglish() {
        return isSite() ? "Not published; the site is as it was" : "Nothing made; the folder is as it was";
    }

    private String readInChinese() {
        return places + "个地方，读取" + tally.read() + "条 = " + (isSite() ? "公开" : "可用") + tally.published() + "条（其中已归档"
                + tally.archived() + "条） + 暂缓" + tally.heldBack() + "条（草稿" + tally.drafts() + "条，未到日期"
                + tally.scheduled()
                + "条）" + (tally.internal() > 0 ? " + 内部" + tally.internal() + "份（户名册，不公开）" : "") + " + 出错"
                + tally.errors() + "条";
    }

    private String readInEnglish() {
        return "places: " + places + "; read " + tally.read() + " = " + (isSite() ? "published " : "used ")
                + tally.published() + " (" + tally.archived() + " of them archived) + held back " + tally.heldBack()
                + " ("
                + tally.drafts() + " drafts, " + tally.scheduled() + " scheduled)"
                + (tally.internal() > 0 ? " + internal " + tally.internal() + " (registers of households)" : "")
                + " + errors " + tally.errors();
    }
}
