package org.entente.casefile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.actor.ActorDirectory;
import org.entente.channel.Channel;
import org.entente.stake.StakeBook;
import org.entente.tie.TieSource;
import org.entente.zone.Zones;

/** Reads the sections of a case that say more than its events. */
final class RecordSections {
    private final Path folder;
    private final ActorDirectory directory;
    private final Mistakes mistakes;
    private final RecordDesk desk;

    /**
     * @param sides keys of the two states; empty when they could not be read
     * @param day the day on which names of actors count; any day when it could not be read
     */
    RecordSections(
            Path folder, ActorDirectory directory, Mistakes mistakes, List<String> sides, Optional<LocalDate> day) {
        this.folder = folder;
        this.directory = directory;
        this.mistakes = mistakes;
        this.desk = new RecordDesk(folder, directory, mistakes, sides, day);
    }

    /** The record; what others read of it is handed in. */
    CaseRecord read(Section top, List<TieSource> ties, List<DocumentSet> documents, List<String> polls) {
        List<Channel> channels = top.sections("channels", new ChannelSection(desk)::read);
        Set<String> ids = channels.stream().map(Channel::id).collect(Collectors.toSet());
        ZoneSection zoneSection = new ZoneSection(folder, mistakes);
        Zones zones = zoneSection.read(top);
        ConditionSection conditions = new ConditionSection(directory, zoneSection.ids(), mistakes);
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
                top.sections("principles", new PrincipleSection(desk, ids)::read),
                zones,
                new ControlSection(folder, directory, mistakes).read(top),
                new RedLineSection(directory, conditions, mistakes).read(top));
    }
}
