package org.mingjing.benchmark.data;

/** An organ of the directory; {@code lineage} is itself and all above it in its line, joined by commas. */
record Organ(
        String code,
        String name,
        String shortName,
        String line,
        String level,
        String region,
        String parent,
        String lineage) {

    /** Who handles a complaint about it, by the service's rule of routing. */
    String handling() {
        if (parent != null) {
            return parent;
        }
        var above = "POLITICAL_LEGAL".equals(line) ? "JW" : "ZF";
        return above + region.substring(0, 2) + "0000";
    }
}
