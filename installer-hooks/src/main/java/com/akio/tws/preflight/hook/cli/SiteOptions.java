package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.SiteProfileReader;
import com.akio.tws.preflight.site.TwsVersion;
import com.akio.tws.preflight.site.WindowsPath;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Worded;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what is to be judged. */
final class SiteOptions {

    @Option(names = "--profile", paramLabel = "FILE")
    private Path profile;

    /** What was read of it: many bundles are judged for one profile. */
    private @Nullable SiteProfile read;

    @Mixin
    private ToldOptions told;

    @Option(names = "--tws", paramLabel = "5.1|5.2")
    private String tws;

    @Option(names = "--role", paramLabel = "server|client")
    private String role;

    @Option(names = "--phase", paramLabel = "install|upgrade|runtime")
    private String phase;

    @Option(names = "--install-dir", paramLabel = "DIR")
    private String installDirectory;

    /** Whether the options name a profile. */
    boolean namesProfile() {
        return profile != null;
    }

    /** The name of the profile's file, without the folders that another machine has not. */
    Optional<String> profileName() {
        return Optional.ofNullable(profile).map(Path::getFileName).map(Path::toString);
    }

    /** Whether the options tell anything that can be planned for. */
    boolean tellsPlan() {
        return namesProfile() || told.tellsSize();
    }

    /** The site as the options say, the rest as the profile says, the rest by default. */
    Site site() throws BadInput {
        return over(Site.DEFAULT);
    }

    /** The site as the options say, the rest as another site has it: the one that a bundle was collected for. */
    Site over(Site base) throws BadInput {
        SiteProfile planned = told.over(profile == null ? base.profile() : ofFile());
        Role machine = role == null ? base.role() : Worded.ofWord(Role.class, role).orElseThrow(() -> unknown("--role", role,
                Worded.words(Role.class)));
        Phase moment = phase == null ? base.phase() : Worded.ofWord(Phase.class, phase).orElseThrow(() -> unknown("--phase", phase,
                Worded.words(Phase.class)));
        Site site = new Site(planned, version(base, planned), machine, moment, directory(base, planned));
        return machine == Role.CLIENT ? site.usedFor(base.purpose()) : site;
    }

    /** Whether the options say what the machine is to be. */
    boolean tellsRole() {
        return role != null;
    }

    private SiteProfile ofFile() throws BadInput {
        SiteProfile known = read == null ? SiteProfileReader.read(profile) : read;
        read = known;
        return known;
    }

    /** A bundle's own version was settled when it was collected; only a profile of this command line can change it. */
    private TwsVersion version(Site base, SiteProfile planned) throws BadInput {
        if (tws != null) {
            return Worded.ofWord(TwsVersion.class, tws).orElseThrow(() -> unknown("--tws", tws,
                    Worded.words(TwsVersion.class)));
        }
        return namesProfile() ? planned.tws().orElse(base.tws()) : base.tws();
    }

    /** The folder that the options or the profile of this command line name, if any of them does. */
    Optional<String> wishedDirectory(SiteProfile planned) throws BadInput {
        if (installDirectory != null && !WindowsPath.isAbsolute(installDirectory)) {
            throw new BadInput(WindowsPath.forbiddenLevel(installDirectory)
                    .map(level -> Message.of("input.install-dir.level", installDirectory, level))
                    .orElse(Message.of("input.install-dir", installDirectory)));
        }
        return Optional.ofNullable(installDirectory).or(() -> namesProfile() ? planned.installDirectory() : Optional.empty());
    }

    private Optional<String> directory(Site base, SiteProfile planned) throws BadInput {
        Optional<String> wished = wishedDirectory(planned);
        return wished.isPresent() ? wished : base.installDirectory();
    }

    private static BadInput unknown(String option, String given, List<String> known) {
        return new BadInput(Message.of("input.word.unknown", given, option, known));
    }
}
