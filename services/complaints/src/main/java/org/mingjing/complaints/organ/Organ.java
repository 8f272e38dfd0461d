package org.mingjing.complaints.organ;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An organ as the directory of supervision published it; written by {@link OrganConsumer} alone. */
@Entity
@Immutable
@Table(name = "organ_copy")
public class Organ {
    @Id
    private String code;

    private String name;

    @Column(name = "short_name")
    private String shortName;

    private String line;
    private String level;
    private String region;
    private String parent;

    @Column(name = "court_code")
    private String courtCode;

    private boolean active;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Array(length = 16)
    private List<String> lineage;

    protected Organ() {}

    public Organ(String code, String name, String line, String level, String region, String parent) {
        this.code = code;
        this.name = name;
        this.shortName = name;
        this.line = line;
        this.level = level;
        this.region = region;
        this.parent = parent;
        this.active = true;
        this.lineage = parent == null ? List.of(code) : List.of(code, parent);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String shortName() {
        return shortName;
    }

    /** COURT, PROCURATORATE, PUBLIC_SECURITY, JUSTICE, POLITICAL_LEGAL or DISCIPLINE. */
    public String line() {
        return line;
    }

    /** PROVINCE, CITY or COUNTY. */
    public String level() {
        return level;
    }

    public String region() {
        return region;
    }

    /** The organ above in the same line, or null at the province. */
    public String parent() {
        return parent;
    }

    public String courtCode() {
        return courtCode;
    }

    public boolean active() {
        return active;
    }

    /** Itself and all above it in its line. */
    public List<String> lineage() {
        return lineage;
    }
}
