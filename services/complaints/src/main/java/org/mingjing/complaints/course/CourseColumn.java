package org.mingjing.complaints.course;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.mingjing.commons.json.Json;

/** Keeps a course in one column, so that a list of complaints needs no further query for its clocks. */
@Converter
public class CourseColumn implements AttributeConverter<Course, String> {
    @Override
    public String convertToDatabaseColumn(Course course) {
        return Json.write(course);
    }

    @Override
    public Course convertToEntityAttribute(String json) {
        return json == null ? Course.begun() : Json.read(json, Course.class);
    }
}
