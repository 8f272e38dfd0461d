package org.mingjing.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.mingjing.complaints.category.Categories;
import org.mingjing.complaints.organ.Organ;
import org.mingjing.complaints.organ.Organs;

/** The names behind codes. */
@ApplicationScoped
public class Names {
    private final Organs organs;
    private final Categories categories;

    Names(Organs organs, Categories categories) {
        this.organs = organs;
        this.categories = categories;
    }

    /** Reads these organs at once; the running transaction then has them. */
    public void prepare(Set<String> codes) {
        if (!codes.isEmpty()) {
            organs.list("code in ?1", codes);
        }
    }

    /** The organ's name; the code itself when the directory does not have it. */
    public String organ(String code) {
        return organs.findByIdOptional(code).map(Organ::name).orElse(code);
    }

    /** The name of a group or a leaf in the words of that version of the catalogue. */
    public String category(String code, int version, String lang) {
        return categories.name(code, version, lang);
    }

    /** The name of a group or a leaf of the catalogue. */
    public String category(String code, String lang) {
        return categories.name(code, lang);
    }
}
