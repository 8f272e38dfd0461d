package org.mingjing.complaints.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.mingjing.complaints.enterprise.ValidCreditCode;
import org.mingjing.complaints.text.PlainText;

/**
 * Who complains. Held in its own encrypted table, nowhere else; its text form says nothing.
 *
 * @param phone needed unless there is an address, as letters have it
 * @param creditCode unified social credit code 统一社会信用代码 of the enterprise that complains
 * @param address where a receipt and a reply can be posted
 */
public record Reporter(
        @NotBlank @Size(max = 100) @PlainText String name,
        @Size(max = 40) @PlainText String phone,
        @Size(max = 40) @PlainText String idNumber,
        @Size(max = 200) @PlainText String enterpriseName,
        @ValidCreditCode @PlainText String creditCode,
        @Size(max = 200) @PlainText String address) {
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
