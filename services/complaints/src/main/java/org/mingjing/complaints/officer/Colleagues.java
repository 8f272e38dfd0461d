package org.mingjing.complaints.officer;

import java.util.Map;
import org.mingjing.complaints.page.PageText;

/**
 * The names of the caller's colleagues.
 *
 * @param organ the organ at which their staff numbers (工号) count; another one may use the same for somebody else
 * @param names by staff number
 */
public record Colleagues(String organ, Map<String, String> names) {

    /** Whether somebody of that organ is meant whose name could be known. */
    public boolean at(String anyOrgan) {
        return organ != null && organ.equals(anyOrgan);
    }

    /** The name with the number beside it; the number alone where no name is known. */
    public String named(String anyOrgan, String staffNo, PageText t) {
        var name = staffNo != null && at(anyOrgan) ? names.get(staffNo) : null;
        return name == null ? staffNo : t.of("officer.named", name, staffNo);
    }

    /** Whether nobody with that number has ever logged in at this organ: it may be mistyped. */
    public boolean unknown(String anyOrgan, String staffNo) {
        return staffNo != null && at(anyOrgan) && !names.containsKey(staffNo);
    }
}
