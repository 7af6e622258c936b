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
 * @param diagnostics the findings by file and position
 * @param tally what became of the record files
 * @param places how many places were read
 * @param isContentAtFault whether a finding stopped publication
 * @param isPublished whether the site on the disk is now the content
 * @param written how many files were new or changed
 * @param unchanged how many files were already there
 * @param deleted how many files of the earlier site were deleted
 * @param explanations why each file was written, when that was asked for
 */
public record BuildReport(
        List<Diagnostic> diagnostics,
        Tally tally,
        int places,
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
            lines.add(
                    chinese
                            ? "写入" + written + "个文件，未变" + unchanged + "个，删除" + deleted + "个"
                            : written + " files written, " + unchanged + " unchanged, " + deleted + " deleted");
        } else if (isContentAtFault) {
            lines.add(chinese ? "没有发布，网站保持原样" : "Not published; the site is as it was");
        }
        lines.add(
                chinese
                        ? count(Severity.ERROR) + "处错误，" + count(Severity.WARNING) + "处警告，" + count(Severity.NOTE)
                                + "处提示"
                        : count(Severity.ERROR) + " errors, " + count(Severity.WARNING) + " warnings, "
                                + count(Severity.NOTE) + " notes");
        return String.join(System.lineSeparator(), lines);
    }

    private String readInChinese() {
        return places + "个地方，读取" + tally.read() + "条 = 公开" + tally.published() + "条（其中已归档" + tally.archived()
                + "条） + 暂缓" + tally.heldBack() + "条（草稿" + tally.drafts() + "条，未到日期" + tally.scheduled() + "条） + 出错"
                + tally.errors() + "条";
    }

    private String readInEnglish() {
        return "places: " + places + "; read " + tally.read() + " = published " + tally.published() + " ("
                + tally.archived()
                + " of them archived) + held back " + tally.heldBack() + " (" + tally.drafts() + " drafts, "
                + tally.scheduled() + " scheduled) + errors " + tally.errors();
    }
}
