package org.mingdeng.maven;

import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.mingdeng.diagnostic.Diagnostic;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.diagnostic.MessageCatalogue;
import org.mingdeng.diagnostic.Severity;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.diagnostic.TextReport;
import org.mingdeng.site.BuildReport;
import org.mingdeng.site.Site;
import org.mingdeng.site.SiteOptions;

/** A goal that logs all findings and the summary of a run, and fails once when the content is at fault. */
abstract class ReportMojo extends ContentMojo {

    private static final Term AT_FAULT = new Term(
            "内容有 %d 处要改，第一处在 %s；%s。请按上面的提示改好，再运行一次同样的命令。",
            "%d findings in the content need mending, the first at %s; %s. "
                    + "Mend them as said above, then run the same command again.");

    private static final Term SITE_STAYS = new Term("已发布的网站没有改动", "the published site is as it was");
    private static final Term FILES_STAY = new Term("已印好的文件没有改动", "the files of the last run are as they were");

    /** Returns what a site says about its content. */
    abstract BuildReport report(Site site);

    /** Returns what is made, where to, and as of which day. */
    SiteOptions options() throws MojoExecutionException {
        return options(output());
    }

    @Override
    final void run() throws MojoExecutionException, MojoFailureException {
        BuildReport report = report(Site.of(options()));
        Language language = language();
        log(report.diagnostics(), language);
        report.summary(language).lines().forEach(getLog()::info);
        if (report.isContentAtFault()) {
            throw new MojoFailureException(fault(report, language));
        }
    }

    private void log(List<Diagnostic> diagnostics, Language language) {
        TextReport text = new TextReport(MessageCatalogue.in(language));
        for (Diagnostic diagnostic : diagnostics) {
            String finding = text.write(diagnostic).stripTrailing();
            switch (diagnostic.severity()) {
                case ERROR -> getLog().error(finding);
                case WARNING -> getLog().warn(finding);
                case NOTE -> getLog().info(finding);
            }
        }
    }

    private String fault(BuildReport report, Language language) throws MojoExecutionException {
        Severity gravest = failOn();
        List<Diagnostic> toMend = report.diagnostics().stream()
                .filter(d -> d.severity().compareTo(gravest) >= 0)
                .toList();
        String first = toMend.stream().findFirst().map(ReportMojo::location).orElse("?");
        Term stays = report.product() == SiteOptions.Product.SITE ? SITE_STAYS : FILES_STAY;
        return AT_FAULT.in(language).formatted(toMend.size(), first, stays.in(language));
    }

    private static String location(Diagnostic diagnostic) {
        int line = diagnostic.position().line();
        return line == 0 ? diagnostic.path() : diagnostic.path() + ":" + line;
    }
}
