package org.mingjing.complaints.business;

/** What is counted apart. */
enum BusinessBy {
    /** 被反映单位. */
    ORGAN("respondentOrgan", "c.matter.respondentOrgan"),
    /** 办理单位. */
    HANDLING_ORGAN("handlingOrgan", "c.handling.organ"),
    REGION("respondentRegion", "c.matter.respondentRegion"),
    MONTH(null, "sql('to_char(? at time zone ''Asia/Shanghai'', ''YYYY-MM'')', c.filedAt)"),
    /** 采取的措施. */
    MEASURE("measure", "e.measure", " join BusinessEvent e on e.complaintId = c.id");

    private final String parameter;
    private final String path;
    private final String joined;

    BusinessBy(String parameter, String path) {
        this(parameter, path, "");
    }

    BusinessBy(String parameter, String path, String joined) {
        this.parameter = parameter;
        this.path = path;
        this.joined = joined;
    }

    /** The filter that narrows to one value; null where several do. */
    String parameter() {
        return parameter;
    }

    /** Where it stands, in words of the query. */
    String path() {
        return path;
    }

    /** What is read, in words of the query. */
    String from() {
        return "Complaint c" + joined;
    }
}
