package org.mingjing.supervision.organ;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An organ (机关) of the directory.
 *
 * @param code line and region: FY court, JC procuratorate, GA public security, SF justice, ZF political-legal, JW discipline
 * @param parent the organ of the same line one level up; null at the province
 * @param courtCode 法院代字, only for courts
 */
public record Organ(
        @Schema(examples = "FY230302") String code,
        @Schema(examples = "鸡西市鸡冠区人民法院") String name,
        @Schema(examples = "鸡冠区法院") String shortName,
        Line line,
        Level level,
        @Schema(examples = "230302") String region,
        @Schema(examples = "FY230300", nullable = true) String parent,
        @Schema(examples = "黑0302", nullable = true) String courtCode,
        boolean active) {

    Organ retired() {
        return new Organ(code, name, shortName, line, level, region, parent, courtCode, false);
    }
}
