package org.mingjing.gateway.work;

/** How many matters stand under each light. */
public record WorkCounts(long red, long amber, long green) {

    static final WorkCounts NONE = new WorkCounts(0, 0, 0);

    WorkCounts plus(WorkCounts other) {
        return new WorkCounts(red + other.red, amber + other.amber, green + other.green);
    }

    public long all() {
        return red + amber + green;
    }
}
