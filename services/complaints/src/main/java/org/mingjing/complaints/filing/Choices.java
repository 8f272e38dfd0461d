package org.mingjing.complaints.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.complaints.business.BusinessCodes;
import org.mingjing.complaints.category.Categories;
import org.mingjing.complaints.category.CategoryGroup;
import org.mingjing.complaints.category.CodeName;
import org.mingjing.complaints.complaint.Channel;
import org.mingjing.complaints.evidence.EvidenceRules;
import org.mingjing.complaints.intake.ChannelSources;
import org.mingjing.complaints.page.PageText;

/** What the filing pages offer: code lists, the catalogue, and the files that are taken. */
@ApplicationScoped
public class Choices {
    private final ChannelSources sources;
    private final BusinessCodes codes;
    private final Categories categories;
    private final EvidenceRules evidence;

    Choices(ChannelSources sources, BusinessCodes codes, Categories categories, EvidenceRules evidence) {
        this.sources = sources;
        this.codes = codes;
        this.categories = categories;
        this.evidence = evidence;
    }

    /** The channels of what comes by an operator. */
    public List<Channel> channels() {
        return List.of(Channel.HOTLINE, Channel.LETTER_BOX, Channel.WINDOW, Channel.TRANSFERRED);
    }

    /** Where a transferred complaint comes from. */
    public List<CodeName> sources() {
        return sources.all();
    }

    /** The catalogue. */
    public List<CategoryGroup> groups() {
        return categories.groups();
    }

    /** The name of a kind of misconduct. */
    public String category(String code, String lang) {
        return categories.name(code, lang);
    }

    /** What was done to an enterprise. */
    public List<CodeName> measures() {
        return codes.measures();
    }

    /** How far a case is. */
    public List<CodeName> stages() {
        return codes.stages();
    }

    /** The size of the largest file. */
    public long maxBytes() {
        return evidence.fileBytes();
    }

    /** The same in megabytes. */
    public long maxMegabytes() {
        return maxBytes() >> 20;
    }

    /** Which files are taken, in words. */
    public String fileHint(PageText t) {
        return String.join(", ", evidence.extensions()) + " · " + t.of("hint.file", maxMegabytes());
    }
}
