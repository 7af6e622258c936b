package org.mingdeng.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.publish.OutputNotOursException;
import org.mingdeng.site.UnknownPlaceException;

/**
 * A goal that works on the folder of a site, and can be skipped. An instance serves one execution and shares nothing with
 * others, so modules may be built in parallel.
 */
@SuppressWarnings("NullAway.Init") // Maven fills in the parameters before it calls execute()
abstract class SiteMojo extends AbstractMojo {

    private static final Term SKIPPED = new Term("已跳过。", "Skipped.");
    private static final Term NOT_USABLE = new Term("参数 %s 的值“%s”不能用，应写 %s。", "Parameter %s cannot be “%s”; write %s.");
    private static final Term HOLDS_OTHER_FILES = new Term(
            "“%s”里有不是明灯写的文件，没有动它。请换一个空文件夹（mingdeng.output）。",
            "“%s” holds files that Mingdeng did not write, and was left alone. Choose an empty folder (mingdeng.output).");
    private static final Term CONTAINS_SOURCE = new Term(
            "“%s”里面就是内容文件夹，网站不能写到这里。请换一个文件夹（mingdeng.output）。",
            "The content lies inside “%s”, so the site cannot be written there. Choose another folder (mingdeng.output).");
    private static final Term IS_PRIVATE = new Term(
            "“%s”是放明白纸的文件夹，里面的东西不能公开。请换一个文件夹。",
            "“%s” is a folder of household sheets, from which nothing may be published. Choose another folder.");
    private static final Term NO_PLACE =
            new Term("没有“%s”这个地方（mingdeng.place），可以写：%s。", "There is no place “%s” (mingdeng.place); there are: %s.");
    private static final Term IN_USE =
            new Term("另一个明灯正在写“%s”，请等它结束。", "Another Mingdeng is writing to “%s”. Wait until it is done.");

    /**
     * Folder of the published site; only files that an earlier build wrote there are ever deleted. Default:
     * {@code ${project.build.directory}/site}, that is {@code target/site}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "mingdeng.output", defaultValue = "${project.build.directory}/site", required = true)
    private File output;

    /**
     * Language of messages: {@code zh} or {@code en}. Default: {@code zh}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "mingdeng.language", defaultValue = "zh", required = true)
    private String language;

    /**
     * Whether all goals of this plugin are skipped. Default: {@code false}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "mingdeng.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || isGoalSkipped()) {
            getLog().info(SKIPPED.in(language()));
            return;
        }
        try {
            run();
        } catch (OutputNotOursException e) {
            throw new MojoExecutionException(refusal(e.reason()).in(language()).formatted(e.folder()), e);
        } catch (UnknownPlaceException e) {
            String near = String.join(", ", e.near());
            throw new MojoExecutionException(NO_PLACE.in(language()).formatted(e.place(), near), e);
        } catch (RuntimeException e) {
            throw new MojoExecutionException(e.getMessage() == null ? e.toString() : e.getMessage(), e);
        }
    }

    private static Term refusal(OutputNotOursException.Reason reason) {
        return switch (reason) {
            case HOLDS_OTHER_FILES -> HOLDS_OTHER_FILES;
            case CONTAINS_SOURCE -> CONTAINS_SOURCE;
            case IN_USE -> IN_USE;
            case IS_PRIVATE -> IS_PRIVATE;
            case INSIDE_SOURCE, IS_PUBLISHED -> throw new IllegalStateException("no goal makes what is not published");
        };
    }

    /** Whether this goal alone is switched off. */
    abstract boolean isGoalSkipped();

    /**
     * Does the work of the goal. A {@link RuntimeException} counts as a {@link MojoExecutionException}.
     *
     * @throws MojoFailureException when the content is at fault
     * @throws MojoExecutionException when the configuration or the machine is at fault
     */
    abstract void run() throws MojoExecutionException, MojoFailureException;

    final Path output() {
        return output.toPath();
    }

    final Language language() throws MojoExecutionException {
        return switch (language) {
            case "zh" -> Language.CHINESE;
            case "en" -> Language.ENGLISH;
            default -> throw notUsable("mingdeng.language", language, "zh | en");
        };
    }

    /** Returns the exception for a parameter whose value means nothing. */
    final MojoExecutionException notUsable(String parameter, String value, String expected) {
        String text = NOT_USABLE.in(Language.ofTag(language));
        return new MojoExecutionException(text.formatted(parameter, value, expected));
    }
}
