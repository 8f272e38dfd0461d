package org.mingjing.complaints.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who complains. Held in its own encrypted table, nowhere else; its text form says nothing. */
public record Reporter(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 40) String phone,
        @Size(max = 40) String idNumber,
        @Size(max = 200) String enterpriseName,
        @Size(max = 40) String creditCode) {
    /** Nothing of the person, so that no log line can hold it. */
    @Override
    public String toString() {
        return "Reporter[withheld]";
    }
}
