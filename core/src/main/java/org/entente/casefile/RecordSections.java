package org.entente.casefile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.Actor;
import org.entente.actor.ActorDirectory;
import org.entente.actor.Dyad;
import org.entente.agreement.Agreement;
import org.entente.channel.Channel;
import org.entente.principle.ExhibitName.Kind;
import org.entente.redline.RedLine;
import org.entente.register.RegisterKind;
import org.entente.stake.StakeBook;
import org.entente.tie.TieSource;
import org.entente.zone.Zones;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the sections of a case that say more than its events. */
final class RecordSections {
    private final Path folder;
    private final ActorDirectory directory;
    private final Mistakes mistakes;
    private final Optional<Dyad> dyad;
    private final RecordDesk desk;

    /**
     * @param dyad the two states; empty when they could not be read
     * @param day the day on which names of actors count; any day when it could not be read
     */
    RecordSections(
            Path folder, ActorDirectory directory, Mistakes mistakes, Optional<Dyad> dyad, Optional<LocalDate> day) {
        this.folder = folder;
        this.directory = directory;
        this.mistakes = mistakes;
        this.dyad = dyad;
        List<String> sides = dyad.stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .toList();
        this.desk = new RecordDesk(folder, directory, mistakes, sides, day);
    }

    /**
     * The record; what others read of it is handed in.
     *
     * @param actors who is meant by a code; notes a mistake when nobody is
     */
    CaseRecord read(
            Section top,
            List<TieSource> ties,
            List<DocumentSet> documents,
            List<String> polls,
            Function<ScalarNode, Optional<Actor>> actors) {
        List<Channel> channels = top.sections("channels", new ChannelSection(desk)::read);
        Set<String> ids = channels.stream().map(Channel::id).collect(Collectors.toSet());
        ZoneSection zoneSection = new ZoneSection(folder, mistakes);
        Zones zones = zoneSection.read(top);
        ConditionSection conditions = new ConditionSection(directory, zoneSection.ids(), mistakes);
        RedLineSection lineSection = new RedLineSection(desk, directory, conditions, mistakes);
        List<RedLine> lines = lineSection.read(top);
        AgreementSection agreementSection = new AgreementSection(dyad, actors, conditions, desk);
        List<Agreement> agreements = top.sections("agreements", agreementSection::read);
        Map<Kind, Set<String>> declared =
                Map.of(Kind.CHANNEL, ids, Kind.RED_LINE, lineSection.ids(), Kind.PROVISION, agreementSection.names());
        return new CaseRecord(
                ties,
                documents,
                polls,
                new StakeBook.Declared(
                        top.sections("stakes", new StakeSection(desk)::read),
                        top.sections("projects", new ProjectSection(desk)::read),
                        channels,
                        top.sections("pressure", new PressureSection(desk)::read),
                        top.sections("aims", new AimSection(desk)::read)),
                top.sections("sensitiveIssues", new IssueSection(desk)::read),
                top.sections("principles", new PrincipleSection(desk, declared)::read),
                zones,
                new ControlSection(folder, directory, mistakes).read(top),
                lines,
                agreements,
                top.sections("registers", RecordSections::register));
    }

    private static Optional<RegisterFile> register(Section section) {
        List<String> kinds =
                Arrays.stream(RegisterKind.values()).map(RegisterKind::word).toList();
        Optional<String> read = section.requiredText("read", "PAX_all_agreements_v10.csv.gz");
        Optional<RegisterKind> kind = section.oneOf("as", kinds, "pax").flatMap(RegisterKind::find);
        return read.flatMap(path -> kind.map(known -> new RegisterFile(path, known)));
    }
}
