package org.mingjing.local.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The report form of a 影响营商环境（案）事件 of the demo year; made of the number of the line, so that no dice are thrown. */
final class BusinessForm {
    private static final String SYMBOLS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String[] MEASURES = {"SEIZURE", "FREEZE", "OTHER", "SHUTDOWN", "FREEZE", "DETENTION"};

    private BusinessForm() {}

    /** Puts it on a line that has its reporter; an enterprise that gave its name reports for itself. */
    static void put(ObjectNode line, Draft draft, int number) {
        boolean named = line.has("reporter");
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        form.put("ofReporter", named);
        if (named) {
            line.withObject("/reporter").put("creditCode", code(draft.organ().region(), number));
        } else {
            form.put("harmedName", draft.slots().get("{place}") + "某企业（演示）");
            form.put("harmedCode", code(draft.organ().region(), number));
        }
        form.put("decidingUnit", draft.organ().shortName());
        form.put("measure", draft.category().equals("G5-03") ? "FINE" : MEASURES[number % MEASURES.length]);
        if (line.has("caseNumber")) {
            form.put("stage", "ENFORCEMENT");
        }
        form.put("amountFen", (number % 97 + 3) * 1_000_000L);
        form.put(
                "since",
                draft.filedAt().toLocalDate().minusDays(number % 90 + 10L).toString());
        form.put("requested", "依法尽快办理，消除对企业经营的影响（演示）");
        line.set("businessEvent", form);
    }

    /** A code with the right check (GB 32100-2015), of an organisation that does not exist. */
    static String code(String region, int number) {
        String body = "91" + (region + "000000").substring(0, 6) + "MADEM%04d".formatted(number);
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < body.length(); i++) {
            sum += SYMBOLS.indexOf(body.charAt(i)) * weight;
            weight = weight * 3 % SYMBOLS.length();
        }
        return body + SYMBOLS.charAt(Math.floorMod(-sum, SYMBOLS.length()));
    }
}
