package org.mingjing.complaints.officer;

import static org.mingjing.complaints.complaint.Api.as;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.mingjing.test.TestTokens;

/** Officials who log in, as the identity provider names them. */
final class Logins {
    static final String COURT = "FY230300";

    private Logins() {}

    /** Somebody of that name looks at the worklist. */
    static void comes(String staffNo, String name, String organ, String role) {
        official(staffNo, name, organ, role).get("/api/v1/work-items").then().statusCode(200);
    }

    static RequestSpecification official(String staffNo, String name, String organ, String role) {
        var claims = Map.<String, Object>of(
                "sub", staffNo,
                "name", name,
                "organ", organ,
                "region", organ.substring(2, 6),
                "staff_no", staffNo,
                "roles", List.of(role));
        return as(null).auth().oauth2(TestTokens.of("handler.jixi.court", claims));
    }
}
