package org.mingjing.supervision.organ;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A region (块) by its GB/T 2260 prefix: two digits a province, four a city, six a county. */
public record Region(
        @Schema(examples = "230302") String code,
        @Schema(examples = "鸡冠区") String name,
        Level level,
        @Schema(examples = "2303", nullable = true) String parent) {}
