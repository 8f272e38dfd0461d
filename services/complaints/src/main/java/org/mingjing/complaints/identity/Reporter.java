package org.mingjing.complaints.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.mingjing.complaints.enterprise.ValidCreditCode;

/**
 * Who complains. Held in its own encrypted table, nowhere else; its text form says nothing.
 *
 * @param phone needed unless there is an address, as letters have it
 * @param creditCode unified social credit code 统一社会信用代码 of the enterprise that complains
 * @param address where a receipt and a reply can be posted
 */
public record Reporter(
        @NotBlank @Size(max = 100) String name,
        @Size(max = 40) String phone,
        @Size(max = 40) String idNumber,
        @Size(max = 200) String enterpriseName,
        @ValidCreditCode String creditCode,
        @Size(max = 200) String address) {
    /** Somebody without a postal address. */
    public Reporter(String name, String phone, String idNumber, String enterpriseName, String creditCode) {
        this(name, phone, idNumber, enterpriseName, creditCode, null);
    }

    /** Whether there is a way to answer. */
    public boolean reachable() {
        return (phone != null && !phone.isBlank()) || (address != null && !address.isBlank());
    }

    /** Nothing of the person, so that no log line can hold it. */
    @Override
    public String toString() {
        return "Reporter[withheld]";
    }
}
