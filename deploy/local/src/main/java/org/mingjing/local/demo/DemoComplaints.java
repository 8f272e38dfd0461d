package org.mingjing.local.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The complaints of the demo year, one line of the public import API each. */
public final class DemoComplaints {
    private static final LocalDate FIRST = LocalDate.of(Figures.YEAR, 1, 2);
    private static final LocalDate LAST = LocalDate.of(Figures.YEAR, 8, 17);
    private static final List<String> SURNAMES = List.of("王", "李", "张", "刘", "陈", "杨", "赵", "孙", "周", "吴", "徐", "马");
    private static final List<String> TRADES = List.of("粮贸", "木业", "建材", "机械", "乳业", "矿山设备", "物流", "商贸", "种业", "药业");

    private final Texts texts = new Texts();
    private final Respondents respondents;
    private final Dice dice = new Dice(Figures.YEAR);

    private DemoComplaints(List<Organ> organs) {
        respondents = new Respondents(organs);
    }

    /** The 1,656 of Heilongjiang, in the order in which they were filed. */
    static List<ObjectNode> heilongjiang(List<Organ> organs) {
        return new DemoComplaints(organs).make();
    }

    private List<ObjectNode> make() {
        List<String> outcomes = dice.deal(Figures.outcomes());
        List<Draft> drafts = new ArrayList<>();
        for (String outcome : outcomes) {
            drafts.add(draft(outcome));
        }
        drafts.sort(Comparator.comparing(Draft::filedAt));
        long released = drafts.stream().filter(Draft::releases).count();
        ComplaintHistory history = new ComplaintHistory(
                texts, dice, (int) drafts.stream().filter(Draft::provedTrue).count(), (int) released);
        List<ObjectNode> lines = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            lines.add(line(drafts.get(i), i + 1, history));
        }
        return lines;
    }

    private Draft draft(String outcome) {
        Organ organ = respondents.one(dice);
        String category = respondents.category(organ, dice);
        // fewer in the first weeks, when the drive had only begun
        int days = (int) FIRST.until(LAST, java.time.temporal.ChronoUnit.DAYS);
        LocalDate day = FIRST.plusDays(Math.max(dice.between(0, days), dice.between(0, days / 2)));
        OffsetDateTime filedAt = OfficeHours.anyTimeOn(day, dice);
        String told = OfficeHours.spoken(day.minusDays(dice.between(4, 70)));
        return new Draft(organ, category, outcome, filedAt, Texts.slots(organ, told, dice));
    }

    private ObjectNode line(Draft draft, int number, ComplaintHistory history) {
        Texts.Wording wording = texts.of(draft.category());
        String kind = dice.weighted(Figures.ordered(
                "COMPLAINT", 42, "REPORT", 24, "BUSINESS_ENVIRONMENT", 20, "URGENT_DIFFICULTY", 8, "PETITION", 6));
        boolean enterprise = draft.releases() || kind.equals("BUSINESS_ENVIRONMENT") || dice.chance(18);
        boolean anonymous = dice.chance(kind.equals("REPORT") ? 60 : 22);
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("externalId", "demo-%d-%06d".formatted(Figures.YEAR, number));
        line.put("demo", true);
        line.put("filedAt", draft.filedAt().toString());
        line.put("kind", kind);
        line.put(
                "channel",
                dice.weighted(Figures.ordered(
                        "ONLINE", 31, "HOTLINE", 34, "LETTER_BOX", 8, "WINDOW", 15, "TRANSFERRED", 12)));
        line.put("enterpriseRelated", enterprise);
        line.put("respondentOrgan", draft.organ().code());
        line.put("category", draft.category());
        line.put("title", Texts.fill(dice.one(wording.titles()), draft.slots()));
        line.put("text", Texts.fill(dice.one(wording.facts()), draft.slots()) + texts.wish(dice));
        if (!draft.slots().get("{case}").isEmpty() && draft.category().startsWith("G4-0")) {
            line.put("caseNumber", draft.slots().get("{case}"));
        }
        line.put("anonymous", anonymous);
        if (!anonymous) {
            line.set("reporter", reporter(enterprise, draft.slots()));
        }
        if (kind.equals("BUSINESS_ENVIRONMENT")) {
            BusinessForm.put(line, draft, number);
        }
        line.set("history", history.of(draft, number));
        return line;
    }

    private ObjectNode reporter(boolean enterprise, Map<String, String> slots) {
        ObjectNode reporter = JsonNodeFactory.instance.objectNode();
        reporter.put("name", dice.one(SURNAMES) + "某（演示）");
        reporter.put("phone", "1390000%04d".formatted(dice.between(0, 9999)));
        if (enterprise) {
            reporter.put("enterpriseName", slots.get("{place}") + dice.one(TRADES) + "有限公司（演示）");
        }
        return reporter;
    }
}
