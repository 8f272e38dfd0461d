package org.mingjing.acceptance;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Fills forms by the names of their fields, as somebody would who knows what to say. */
final class Forms {
    private final Map<String, String> answers = new LinkedHashMap<>();

    /** What to answer where a field has that name. */
    Forms answer(String name, String value) {
        answers.put(name, value);
        return this;
    }

    /** Fills the visible fields of a form. */
    void fill(Locator form) {
        // a choice may show or hide others: look again until nothing new is filled
        for (int round = 0; round < 3; round++) {
            for (ElementHandle field : form.elementHandles().getFirst().querySelectorAll("input,select,textarea")) {
                fill(field);
            }
        }
    }

    private void fill(ElementHandle field) {
        String name = field.getAttribute("name");
        String value = name == null ? null : answers.get(name);
        if (value == null || (!field.isVisible() && !isChoice(field))) {
            return;
        }
        String tag = field.evaluate("e => e.tagName.toLowerCase()").toString();
        if (tag.equals("select")) {
            field.selectOption(value);
        } else if (isChoice(field)) {
            if (value.equals(field.getAttribute("value"))) {
                field.check(new ElementHandle.CheckOptions().setForce(true));
            }
        } else {
            field.fill(value);
        }
    }

    private static boolean isChoice(ElementHandle field) {
        String type = field.getAttribute("type");
        return "radio".equals(type) || "checkbox".equals(type);
    }
}
