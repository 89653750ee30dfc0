package com.akio.tws.preflight.siteplan;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.Flow;
import com.akio.tws.preflight.catalogue.Row;
import com.akio.tws.preflight.catalogue.Section;
import com.akio.tws.preflight.figures.PabxLine;
import com.akio.tws.preflight.plan.Plan;
import com.akio.tws.preflight.plan.PlannedFlow;
import com.akio.tws.preflight.plan.Planner;
import com.akio.tws.preflight.sizing.MediaChannels;
import com.akio.tws.preflight.sizing.ServerSize;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where each row of the document stands in the plan of one site. */
final class RowIndex {

    private final Plan plan;
    private final Catalogue catalogue;
    private final Sorting sorted;
    private final Set<String> planned;
    private final Set<String> ofFlows;
    private final Set<String> own;

    RowIndex(Plan plan, Sorting sorted) {
        this.plan = plan;
        this.catalogue = plan.catalogue();
        this.sorted = sorted;
        this.planned = plan.flows().stream().map(PlannedFlow::flow).map(Flow::row).collect(Collectors.toSet());
        this.ofFlows = catalogue.flows().stream().map(Flow::row).collect(Collectors.toSet());
        this.own = Planner.ownRows(catalogue);
    }

    List<RowStanding> all() {
        return catalogue.rows().stream().map(this::of).toList();
    }

    private RowStanding of(Row row) {
        Optional<Message> without = absent(row.id());
        if (without.isPresent()) {
            return new RowStanding(row, Standing.NOT_CONCERNED, without);
        }
        List<Standing> standings = new ArrayList<>();
        if (says(sorted.conflicts, row)) {
            standings.add(Standing.CONFLICT);
        }
        if (says(sorted.remarks, row)) {
            standings.add(Standing.REMARK);
        }
        if (ofFlows.contains(row.id())) {
            standings.add(planned.contains(row.id()) ? Standing.PLANNED : Standing.NOT_CONCERNED);
        } else {
            sorted.prerequisites.stream().filter(one -> one.rows().contains(row.id())).map(Prerequisite::standing).forEach(standings::add);
            if (own.contains(row.id())) {
                standings.add(Standing.PLANNED);
            }
        }
        Standing worst = standings.stream().min(Comparator.naturalOrder()).orElse(Standing.NOT_CONCERNED);
        return new RowStanding(row, worst, worst == Standing.NOT_CONCERNED ? Optional.of(why(row)) : Optional.empty());
    }

    private static boolean says(List<Point> points, Row row) {
        return points.stream().anyMatch(point -> point.row().filter(row.id()::equals).isPresent());
    }

    /** What no check can say of a row that it carries beside others. */
    private Optional<Message> absent(String row) {
        if (row.equals(catalogue.rowOf(Section.SESSIONS)) && plan.site().rdsUsers().orElse(0) == 0 && plan.sessionHosts().isEmpty()) {
            return Optional.of(Message.of("plan.left-out.sessions"));
        }
        if (row.equals(catalogue.rowOf(Section.CONSULT)) && !(plan.server().size() instanceof ServerSize.ConsultAkio)) {
            return Optional.of(Message.of("plan.left-out.consult"));
        }
        if (row.equals(catalogue.rowOf(Section.ATTENDANTS)) && plan.site().smartAttendantLicences().orElse(0) == 0) {
            return Optional.of(Message.of("server.smartattendant.no-licence"));
        }
        if (Stream.of(Section.MEDIA_SERVER, Section.MEDIA_CHANNELS).map(catalogue::rowOf).anyMatch(row::equals)
                && !MediaChannels.areUsed(plan.site())) {
            return Optional.of(Message.of("media.none"));
        }
        return otherPabx(row);
    }

    /** The row of another family of PABX than the site's. */
    private Optional<Message> otherPabx(String row) {
        return plan.site().pabx().filter(pabx -> catalogue.figures(PabxLine.TABLE).stream().anyMatch(line -> line.row().equals(row))
                && PabxLine.of(pabx, catalogue).filter(line -> line.row().equals(row)).isEmpty())
                .map(pabx -> Message.of("plan.left-out.pabx", pabx.name().map(Message::verbatim)
                        .orElse(Message.of("pabx." + pabx.kind().word()))));
    }

    private Message why(Row row) {
        return sorted.leftOut.stream().filter(one -> one.rows().contains(row.id())).map(LeftOut::why).findFirst()
                .orElse(Message.of("network.flow.not-of-site"));
    }
}
