package org.mingjing.complaints.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mingjing.complaints.business.BusinessEventRequest;
import org.mingjing.complaints.identity.Reporter;
import org.mingjing.complaints.notice.NoticeWish;
import org.mingjing.complaints.text.PlainText;

/**
 * A complaint as a person, an operator or a system sends it.
 *
 * @param kind 投诉, 举报, 影响营商环境（案）事件, 急难愁盼诉求 or 信访
 * @param channel ONLINE for the reporter's own filing; any other one is filed on behalf
 * @param category code of a leaf of the catalogue
 * @param reporter who complains; left out when anonymous
 * @param notice where to tell of news, also for an anonymous reporter; may be left out
 * @param channelSource where a TRANSFERRED complaint came from; an operator must say so
 * @param receivedAt when a letter, call or visit came in, from which the clocks run; left out for this moment
 * @param lateReason why it is entered late, needed beyond the days of {@code policy/limits.yaml}
 * @param businessEvent the report form of the kind BUSINESS_ENVIRONMENT, and of no other
 */
@Schema(name = "FilingRequest", examples = FilingRequest.EXAMPLE)
public record FilingRequest(
        @NotNull Kind kind,
        @NotNull Channel channel,
        boolean enterpriseRelated,
        @NotBlank @Size(max = 32) @PlainText String respondentOrgan,
        @Size(max = 100) @PlainText String respondentOfficer,
        @Size(max = 64) @PlainText String respondentStaffNo,
        @NotBlank @Size(max = 16) @PlainText String category,
        @NotBlank @Size(max = 200) @PlainText String title,
        @NotBlank @PlainText String text,
        @Size(max = 100) @PlainText String caseNumber,
        boolean anonymous,
        @Valid Reporter reporter,
        @Valid NoticeWish notice,
        @Size(max = 32) @PlainText String channelSource,
        OffsetDateTime receivedAt,
        @Size(max = 500) @PlainText String lateReason,
        @Valid BusinessEventRequest businessEvent) {
    static final String EXAMPLE = """
            {"kind":"BUSINESS_ENVIRONMENT","channel":"ONLINE","enterpriseRelated":true,"respondentOrgan":"FY230302",
             "category":"G4-04","title":"超标的冻结企业账户","text":"申请标的80万元，冻结账户及应收款共260万元。",
             "caseNumber":"（2018）黑0302执123号","anonymous":false,
             "reporter":{"name":"王某","phone":"13900000000","enterpriseName":"某粮贸有限公司",
                         "creditCode":"91350100M000100Y43"},
             "businessEvent":{"ofReporter":true,"decidingUnit":"鸡冠区人民法院","measure":"FREEZE","stage":"ENFORCEMENT",
                              "amountFen":260000000,"since":"2018-01-15","requested":"解除超出标的部分的冻结"},
             "notice":{"email":"someone@example.org","notifyByEmail":true}}""";

    /** Nothing of it: who complains of whom belongs into no log. */
    @Override
    public String toString() {
        return "FilingRequest[withheld]";
    }
}
