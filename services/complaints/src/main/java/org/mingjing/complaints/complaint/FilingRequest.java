package org.mingjing.complaints.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mingjing.complaints.identity.Reporter;
import org.mingjing.complaints.notice.NoticeWish;

/**
 * A complaint as a person, an operator or a system sends it.
 *
 * @param kind 投诉, 举报, 影响营商环境事件, 急难愁盼诉求 or 信访
 * @param channel ONLINE for the reporter's own filing; any other one is filed on behalf
 * @param category code of a leaf of the catalogue
 * @param reporter who complains; left out when anonymous
 * @param notice where to tell of news, also for an anonymous reporter; may be left out
 */
@Schema(name = "FilingRequest", examples = FilingRequest.EXAMPLE)
public record FilingRequest(
        @NotNull Kind kind,
        @NotNull Channel channel,
        boolean enterpriseRelated,
        @NotBlank @Size(max = 32) String respondentOrgan,
        @Size(max = 100) String respondentOfficer,
        @Size(max = 64) String respondentStaffNo,
        @NotBlank @Size(max = 16) String category,
        @NotBlank @Size(max = 200) String title,
        @NotBlank String text,
        @Size(max = 100) String caseNumber,
        boolean anonymous,
        @Valid Reporter reporter,
        @Valid NoticeWish notice) {
    static final String EXAMPLE = """
            {"kind":"COMPLAINT","channel":"ONLINE","enterpriseRelated":true,"respondentOrgan":"FY230302",
             "category":"G4-02","title":"执行案件长期无进展","text":"2017年11月申请执行，至今未见任何执行措施。",
             "caseNumber":"（2017）黑0302执1123号","anonymous":false,
             "reporter":{"name":"王某","phone":"13900000000"},
             "notice":{"email":"someone@example.org","notifyByEmail":true}}""";

    /** Nothing of what it says. */
    @Override
    public String toString() {
        return "FilingRequest[withheld]";
    }
}
