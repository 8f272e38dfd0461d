package org.mingjing.complaints;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.mingjing.test.Platform;
import org.mingjing.test.TestDatabase;

/** The organs that the tests need, as supervision would have published them; brings the platform with it. */
@WithTestResource(
        value = Platform.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "service", value = "complaints"))
public final class Directory {
    private static final String INSERT = """
            insert into organ_copy
              (code, name, short_name, line, level, region, parent, lineage, published_at)
            values (?, ?, ?, ?, ?, ?, ?, string_to_array(?, ','), '2018-01-01T00:00:00Z')
            on conflict (code) do nothing
            """;
    private static final List<String[]> ORGANS = List.of(
            organ("FY230000", "黑龙江省高级人民法院", "COURT", "PROVINCE", "23", null, "FY230000"),
            organ("FY230300", "鸡西市中级人民法院", "COURT", "CITY", "2303", "FY230000", "FY230300,FY230000"),
            organ("FY230302", "鸡冠区人民法院", "COURT", "COUNTY", "230302", "FY230300", "FY230302,FY230300,FY230000"),
            organ("FY230303", "恒山区人民法院", "COURT", "COUNTY", "230303", "FY230300", "FY230303,FY230300,FY230000"),
            organ("FY230100", "哈尔滨市中级人民法院", "COURT", "CITY", "2301", "FY230000", "FY230100,FY230000"),
            organ("JW230000", "黑龙江省纪委监委", "DISCIPLINE", "PROVINCE", "23", null, "JW230000"),
            organ("JW230300", "鸡西市纪委监委", "DISCIPLINE", "CITY", "2303", "JW230000", "JW230300,JW230000"),
            organ("JC230000", "黑龙江省人民检察院", "PROCURATORATE", "PROVINCE", "23", null, "JC230000"),
            organ("JC230300", "鸡西市人民检察院", "PROCURATORATE", "CITY", "2303", "JC230000", "JC230300,JC230000"),
            organ("GA230000", "黑龙江省公安厅", "PUBLIC_SECURITY", "PROVINCE", "23", null, "GA230000"),
            organ("GA230100", "哈尔滨市公安局", "PUBLIC_SECURITY", "CITY", "2301", "GA230000", "GA230100,GA230000"),
            organ(
                    "GA230102",
                    "哈尔滨市公安局道里分局",
                    "PUBLIC_SECURITY",
                    "COUNTY",
                    "230102",
                    "GA230100",
                    "GA230102,GA230100,GA230000"),
            organ("ZF230000", "黑龙江省委政法委", "POLITICAL_LEGAL", "PROVINCE", "23", null, "ZF230000"),
            organ("ZF230300", "鸡西市委政法委", "POLITICAL_LEGAL", "CITY", "2303", "ZF230000", "ZF230300,ZF230000"),
            organ("ZF230100", "哈尔滨市委政法委", "POLITICAL_LEGAL", "CITY", "2301", "ZF230000", "ZF230100,ZF230000"),
            organ("JW230000", "黑龙江省纪委监委", "DISCIPLINE", "PROVINCE", "23", null, "JW230000"));

    private Directory() {}

    /** Puts the organs there once. */
    public static void seed() {
        try (Connection connection = TestDatabase.of("complaints").admin();
                PreparedStatement row = connection.prepareStatement(INSERT)) {
            for (var organ : ORGANS) {
                for (int i = 0; i < organ.length; i++) {
                    row.setString(i + 1, organ[i]);
                }
                row.addBatch();
            }
            row.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String[] organ(
            String code, String name, String line, String level, String region, String parent, String lineage) {
        return new String[] {code, name, name, line, level, region, parent, lineage};
    }
}
