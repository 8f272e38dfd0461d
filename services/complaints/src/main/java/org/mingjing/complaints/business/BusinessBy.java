package org.mingjing.complaints.business;

/** What is counted apart. */
enum BusinessBy {
    /** 被反映单位. */
    ORGAN("respondentOrgan"),
    /** 办理单位. */
    HANDLING_ORGAN("handlingOrgan"),
    REGION("respondentRegion"),
    MONTH(null),
    /** 采取的措施. */
    MEASURE("measure");

    private final String parameter;

    BusinessBy(String parameter) {
        this.parameter = parameter;
    }

    /** The filter that narrows to one value; null where several do. */
    String parameter() {
        return parameter;
    }
}
