package org.mingdeng.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mingdeng.cache.Fingerprint;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.diagnostic.Origin;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Templates, assets and texts. A theme is looked up in layers, the first that has a file gives it: the site's own
 * {@code theme} folder, the site's {@code themes/NAME}, the built-in theme of that name, the built-in default theme.
 */
public final class Theme {

    private static final String BUILT_IN = "/org/mingdeng/themes/";
    private static final String DEFAULT = "default";

    private final String name;
    private final List<Path> ownFolders;
    private final List<Layer> layers;
    private final Lazy<Map<String, byte[]>> assets = new Lazy<>(this::loadAssets);
    private final Lazy<Properties> texts;

    private Theme(String name, Language language, List<Path> ownFolders) {
        this.name = name;
        this.texts = new Lazy<>(() -> loadTexts(language));
        this.ownFolders = List.copyOf(ownFolders);
        this.layers = Stream.concat(ownFolders.stream().map(Theme::folder), Stream.of(builtIn(name), builtIn(DEFAULT)))
                .toList();
    }

    /** A place where files of a theme lie. */
    private interface Layer {
        Optional<byte[]> file(String path);
    }

    /** Loads a theme for a site; a theme that does not exist is reported, and the default one used. */
    public static Theme load(Path content, String name, Language language, Diagnostics diagnostics) {
        Theme theme = new Theme(
                name,
                language,
                List.of(content.resolve("theme"), content.resolve("themes").resolve(name)));
        boolean known = Files.isDirectory(content.resolve("themes").resolve(name))
                || builtIn(name).file("theme.yaml").isPresent();
        if (!known) {
            diagnostics.report(Origin.ofFile("site.yaml"), RenderProblem.THEME_UNKNOWN, name);
        }
        return theme;
    }

    private static Layer folder(Path folder) {
        return path -> {
            Path file = folder.resolve(path).normalize();
            if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
                return Optional.empty();
            }
            try {
                return Optional.of(Files.readAllBytes(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static Layer builtIn(String name) {
        return path -> {
            try (InputStream in = Theme.class.getResourceAsStream(BUILT_IN + name + "/" + path)) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** Returns the fingerprint of the files in the site's own folders; the built-in ones change with the version. */
    public Fingerprint fingerprint() {
        List<Object> all = new ArrayList<>();
        all.add(name);
        for (Path folder : ownFolders) {
            try (Stream<Path> files = Files.isDirectory(folder) ? Files.walk(folder) : Stream.empty()) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    all.add(folder.relativize(file).toString());
                    all.add(Fingerprint.of(Files.readAllBytes(file)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Fingerprint.ofValue(all);
    }

    /** Returns the first layer's file of a path. */
    Optional<byte[]> file(String path) {
        return layers.stream().flatMap(layer -> layer.file(path).stream()).findFirst();
    }

    /**
     * Returns a template. {@code default/parts.ftlh} is that of the built-in theme of this name, so that a template can take
     * it in and change a part of it.
     */
    Optional<byte[]> template(String name) {
        int slash = name.indexOf('/');
        return file(templatePath(name))
                .or(() -> slash < 0
                        ? Optional.empty()
                        : builtIn(name.substring(0, slash)).file(templatePath(name.substring(slash + 1))));
    }

    private static String templatePath(String name) {
        return "templates/" + name;
    }

    /** The text under a key, if there is one. */
    Optional<String> text(String key) {
        return Optional.ofNullable(texts.get().getProperty(key));
    }

    /** The assets by name. */
    Map<String, byte[]> assets() {
        return assets.get();
    }

    /** Reads the texts of all layers, the lowest first, so that a site may override single ones. */
    private Properties loadTexts(Language language) {
        Properties all = new Properties();
        for (int i = layers.size() - 1; i >= 0; i--) {
            layers.get(i).file("texts/" + language.tag() + ".properties").ifPresent(bytes -> {
                try (InputStreamReader in =
                        new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
                    all.load(in);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return all;
    }

    /** Reads the assets that the layers list in their {@code theme.yaml}. */
    private Map<String, byte[]> loadAssets() {
        Map<String, byte[]> all = new TreeMap<>();
        for (Layer layer : layers) {
            layer.file("theme.yaml")
                    .ifPresent(bytes -> assetNames(bytes)
                            .forEach(name -> file("assets/" + name).ifPresent(asset -> all.putIfAbsent(name, asset))));
        }
        return all;
    }

    private static List<String> assetNames(byte[] themeYaml) {
        Object root =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(new String(themeYaml, StandardCharsets.UTF_8));
        List<String> names = new ArrayList<>();
        if (root instanceof Map<?, ?> map && map.get("assets") instanceof List<?> list) {
            list.forEach(name -> names.add(String.valueOf(name)));
        }
        return names;
    }
}
