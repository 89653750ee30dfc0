package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.catalogue.CatalogueFault;
import com.akio.tws.preflight.evaluate.Evaluation;
import com.akio.tws.preflight.hook.ExitCode;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.InputFile;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.JsonReportWriter;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Many inputs in one process: a path a line, each answered on a line of its own as soon as it is judged, so that who starts this
 * tool for each of two hundred bundles pays for one start. A line may also be an object that says where reports go
 * ({@link ListedInput}).
 */
final class ListedInputs {

    /** The only format that has room for several answers. */
    static final String FORMAT = "jsonl";

    private static final String STANDARD_INPUT = "-";
    private static final long LONGEST_LIST = 64 << 20;
    private static final char MARK = '\uFEFF';

    @Option(names = "--from-list", paramLabel = "FILE|-")
    private @Nullable String list;

    /** Judges one input. */
    @FunctionalInterface
    interface Judge {
        Evaluation evaluate(Path from) throws BadInput;
    }

    /** Writes the files that a line of the list wishes. */
    @FunctionalInterface
    interface FileWriting {
        void write(Report report, OutputTargets<Report> files) throws BadInput, IOException;
    }

    boolean wished() {
        return list != null;
    }

    /**
     * Judges every input of the list. One that cannot be judged costs the others nothing.
     *
     * @return the worst there was: a fault of the tool, a blocked machine, one of which nothing certain can be said; an empty list
     *         says nothing of any machine
     */
    ExitCode answer(Judge judge, ReportJudge judging, FileWriting files, Replacing replacing, Surroundings around, Texts texts)
            throws BadInput, IOException {
        ExitCode worst = ExitCode.READY;
        boolean any = false;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String from = !any && !line.isEmpty() && line.charAt(0) == MARK ? line.substring(1) : line;
                if (!from.isBlank()) {
                    any = true;
                    worst = worse(worst, one(from, judge, judging, files, replacing, around, texts));
                    around.out().flush();
                }
            }
        }
        return any ? worst : ExitCode.UNDETERMINED;
    }

    private static ExitCode one(String line, Judge judge, ReportJudge judging, FileWriting files, Replacing replacing, Surroundings around,
            Texts texts) throws IOException {
        String from = line;
        try {
            ListedInput input = ListedInput.of(line, replacing);
            from = input.from();
            Evaluation evaluation = judge.evaluate(input.path());
            files.write(evaluation.report(), input.files());
            StringBuilder report = new StringBuilder();
            new JsonReportWriter().write(evaluation.report(), texts, report);
            around.out().println(JsonLine.of(from, report.toString()));
            return judging.exitCode(evaluation, texts);
        } catch (BadInput refused) {
            around.out().println(JsonLine.ofError(from, texts.say(refused.said())));
            return ExitCode.UNDETERMINED;
        } catch (CatalogueFault fault) {
            throw fault;
        } catch (RuntimeException unforeseen) {
            around.out().println(JsonLine.ofError(from, texts.say(Message.of("fleet.fault", from, String.valueOf(unforeseen)))));
            return ExitCode.FAULT;
        }
    }

    private InputStream open() throws BadInput {
        if (STANDARD_INPUT.equals(list)) {
            return new FileInputStream(FileDescriptor.in);
        }
        return new ByteArrayInputStream(InputFile.bytes(ListedInput.path(String.valueOf(list)), LONGEST_LIST));
    }

    private static ExitCode worse(ExitCode one, ExitCode other) {
        return weight(other) > weight(one) ? other : one;
    }

    private static int weight(ExitCode code) {
        return switch (code) {
            case READY -> 0;
            case UNDETERMINED, BAD_INPUT -> 1;
            case BLOCKED -> 2;
            case FAULT -> 3;
        };
    }
}
