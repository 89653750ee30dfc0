package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.catalogue.Exclusion;
import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.site.Role;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** The programs of the client that the document names (R29), in the client's folder: they serve all of its ports, and nobody else any. */
final class ClientPrograms implements TwsPrograms {

    private final List<String> names;
    private final ClientFolder folder;

    ClientPrograms(EvaluationContext context, Facts facts) {
        names = context.catalogue().planning().exclusions().stream()
                .filter(one -> one.role() == Role.CLIENT && one.kind() == Exclusion.Kind.PROGRAM)
                .map(one -> "\\" + one.path().toLowerCase(Locale.ROOT)).toList();
        folder = new ClientFolder(context, facts);
    }

    @Override
    public void keepServed(String program, Protocol protocol, BitSet ports) {
        if (!isNamed(program) || !folder.holds(program)) {
            ports.clear();
        }
    }

    @Override
    public boolean isNamesake(String program) {
        return isNamed(program) && !folder.holds(program);
    }

    private boolean isNamed(String program) {
        String path = program.strip().toLowerCase(Locale.ROOT).replace('/', '\\');
        return names.stream().anyMatch(path::endsWith);
    }
}
