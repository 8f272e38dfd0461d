package org.mingjing.complaints.business;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.mingjing.complaints.complaint.Api;

/** Reports of harm to the business environment, right in every way. */
public final class Events {
    /** A code that is right: the example of GB 32100-2015. */
    public static final String CODE = "91350100M000100Y43";

    private Events() {}

    /** About an enterprise that somebody else names. */
    public static Map<String, Object> filing() {
        var body = new LinkedHashMap<>(Api.filing());
        body.put("kind", "BUSINESS_ENVIRONMENT");
        body.put("category", "G4-04");
        body.put("caseNumber", "（2018）黑0302执123号");
        body.put("businessEvent", event());
        return body;
    }

    /** By an enterprise about itself. */
    public static Map<String, Object> ofReporter() {
        var body = filing();
        body.put(
                "reporter",
                Map.of("name", "王小明", "phone", "13900000000", "enterpriseName", "龙江粮贸有限公司", "creditCode", CODE));
        var event = event();
        event.put("ofReporter", true);
        event.remove("harmedName");
        event.remove("harmedCode");
        body.put("businessEvent", event);
        return body;
    }

    /** Its report form. */
    public static Map<String, Object> event() {
        var event = new LinkedHashMap<String, Object>();
        event.put("ofReporter", false);
        event.put("harmedName", "北方木业有限公司");
        event.put("harmedCode", CODE.toLowerCase(Locale.ROOT));
        event.put("decidingUnit", "鸡冠区人民法院");
        event.put("measure", "FREEZE");
        event.put("stage", "ENFORCEMENT");
        event.put("amountFen", 260_000_000L);
        event.put("since", "2018-01-15");
        event.put("requested", "解除超出标的部分的冻结");
        return event;
    }

    /** The same with one field of the report form set otherwise; null takes it out. */
    public static Map<String, Object> filing(String field, Object value) {
        var body = filing();
        var event = event();
        event.put(field, value);
        body.put("businessEvent", event);
        return body;
    }
}
