package com.akio.tws.preflight.fix;

import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.fix.FixScript.Names;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.site.Purpose;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.TwsVersion;
import com.akio.tws.preflight.site.Use;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Scripts for recorded machines. */
final class Scripts {

    static final String SHA = "0123456789abcdef".repeat(4);

    private Scripts() {
    }

    static Site server(String fields) {
        return Sites.planned("\"users\": 50" + (fields.isEmpty() ? "" : ", ") + fields);
    }

    static Site client(String fields) {
        return new Site(server(fields).profile(), TwsVersion.V5_2, Role.CLIENT, Phase.INSTALL, Optional.empty());
    }

    static Site softphone(String fields) {
        return client(fields).usedFor(new Purpose(Optional.of(Set.of(Use.SOFTPHONE)), OptionalInt.empty()));
    }

    static FixSubject subject(RecordedMachine machine, Site site) {
        return subject(machine, site, Names.PLAIN);
    }

    static FixSubject subject(RecordedMachine machine, Site site, Names names) {
        return new FixSubject(Judged.report(machine, site), machine.snapshot(), CatalogueReader.builtIn(), SHA, names);
    }

    static FixScript script(RecordedMachine machine, Site site) {
        return FixScript.of(subject(machine, site), Texts.in(Language.ENGLISH));
    }
}
