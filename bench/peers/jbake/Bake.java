import java.io.File;
import java.util.List;
import org.jbake.app.Oven;
import org.jbake.app.configuration.ConfigUtil;

/** Bakes the site in the current folder, as JBake's own command does, without the server that command needs. */
final class Bake {

    private Bake() {}

    public static void main(String[] args) throws Exception {
        Oven oven = new Oven(new ConfigUtil().loadConfig(new File(".").getCanonicalFile()));
        oven.bake();
        List<Throwable> errors = oven.getErrors();
        errors.forEach(Throwable::printStackTrace);
        System.exit(errors.isEmpty() ? 0 : 1);
    }
}
