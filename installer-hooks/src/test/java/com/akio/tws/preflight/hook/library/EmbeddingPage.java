package com.akio.tws.preflight.hook.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The Java of {@code docs/embedding.md}, as a reader would copy it: whole classes, nothing put around them. */
final class EmbeddingPage {

    private static final Path PAGE = Path.of("..", "docs", "embedding.md");
    private static final Pattern BLOCK = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);

    private EmbeddingPage() {
    }

    /** The block with the class of this name. */
    static String block(String className) throws IOException {
        List<String> found = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(Files.readString(PAGE));
        while (blocks.find()) {
            if (blocks.group(1).contains("public final class " + className + " {")) {
                found.add(blocks.group(1));
            }
        }
        assertThat(found).as("blocks of %s in %s", className, PAGE).hasSize(1);
        return found.get(0);
    }

    /** Compiles the block into {@code folder}, with warnings as errors, against modules that show only what they export. */
    static void compile(String className, Path folder) throws IOException {
        Path source = Files.writeString(folder.resolve(className + ".java"), block(className), StandardCharsets.UTF_8);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<String> options = new ArrayList<>(List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none", "-d", folder.toString()));
        options.addAll(modules());
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(said, files, null, options, null, files.getJavaFileObjects(source)).call();
            assertThat(compiled).as(said.toString()).isTrue();
        }
    }

    /** The options that put an embedder's two modules, and what they need, before Java. */
    static List<String> modules() {
        return List.of("--module-path", String.join(File.pathSeparator, path().map(Path::toString).toList()),
                "--add-modules", "com.akio.tws.preflight.windows");
    }

    /** What an embedder has: not picocli, not this module. */
    static Stream<Path> path() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
                .filter(entry -> entry.toString().matches(".*(preflight-core|preflight-windows|gson|commons-io|fastexcel|opczip|[/\\\\]jna)[/\\\\].*"))
                .filter(entry -> !entry.getFileName().toString().matches("test-classes|.*-tests\\.jar"));
    }
}
