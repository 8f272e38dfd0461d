package org.mingjing.complaints.handover;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.mingjing.commons.json.Json;

/** Keeps the contents in one column, as they were written. */
@Converter
public class ContentsColumn implements AttributeConverter<Contents, String> {
    @Override
    public String convertToDatabaseColumn(Contents contents) {
        return Json.write(contents);
    }

    @Override
    public Contents convertToEntityAttribute(String json) {
        return Json.read(json, Contents.class);
    }
}
