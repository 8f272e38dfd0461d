package org.mingjing.complaints.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mingjing.commons.scope.StaffNumber;
import org.mingjing.complaints.business.BusinessEventRequest;
import org.mingjing.complaints.course.ReferralTarget;
import org.mingjing.complaints.text.PlainText;

/** What the commands say; the ones that say nothing have no body in the API. */
public sealed interface CommandRequest {

    /** Whether evidence leaves with it, whose copies have to be there by then. */
    default boolean handsOver() {
        return false;
    }

    /** Which command it is. */
    default ComplaintCommand command() {
        return Arrays.stream(ComplaintCommand.values())
                .filter(command -> bodyOf(command) == getClass())
                .findFirst()
                .orElseThrow();
    }

    /** The form of a command. */
    static Class<? extends CommandRequest> bodyOf(ComplaintCommand command) {
        return switch (command) {
            case ACCEPT -> Accept.class;
            case DECLINE -> Decline.class;
            case ASSIGN -> Assign.class;
            case REFER -> Refer.class;
            case DESIGNATE -> Designate.class;
            case RAISE -> Raise.class;
            case CORRECT -> Correct.class;
            case CORRECT_RESPONDENT -> CorrectRespondent.class;
            case PROCEDURAL_REPLY -> ProceduralReply.class;
            case SUSPEND -> Suspend.class;
            case RESUME -> Resume.class;
            case EXTEND -> Extend.class;
            case PROGRESS -> Progress.class;
            case CONCLUDE -> Conclude.class;
            case REPLY -> Reply.class;
            case RATE -> Rate.class;
            case CLOSE -> Close.class;
            case REVIEW -> Review.class;
            case WITHDRAW -> Withdraw.class;
        };
    }

    /** Takes it in. */
    record Accept() implements CommandRequest {}

    /** The clocks run again. */
    record Resume() implements CommandRequest {}

    /** Files it away. */
    record Close() implements CommandRequest {}

    /**
     * To whom it goes, and why.
     *
     * @param organ code or name; for target ORGAN the one that handles it from then on; for DISCIPLINE the one that gets the clue,
     *     by default the one at the level and in the region of the handling organ; for the others none
     * @param caseNumber for PETITION the case that is enforced, by default the one the complaint names
     * @param consent for MEDIATION that the person agreed to it
     */
    @Schema(
            name = "ReferRequest",
            examples = "{\"target\":\"PETITION\",\"caseNumber\":\"（2018）黑0302执123号\",\"reason\":\"反映消极执行，移送执行信访核查\"}")
    record Refer(
            @NotNull ReferralTarget target,
            @Size(max = 60) @PlainText String organ,
            @Size(max = 60) @PlainText String caseNumber,
            Boolean consent,
            @NotBlank @Size(max = 2000) @PlainText String reason)
            implements CommandRequest {
        @Override
        public boolean handsOver() {
            return target == ReferralTarget.DISCIPLINE;
        }
    }

    /** 指定管辖、异地办理: to which organ, by code or name, and why. */
    @Schema(name = "DesignateRequest", examples = "{\"organ\":\"FY230100\",\"reason\":\"便于公正核查，指定异地办理\"}")
    record Designate(
            @NotBlank @Size(max = 60) @PlainText String organ,
            @NotBlank @Size(max = 2000) @PlainText String reason) implements CommandRequest {}

    /** 提级办理: why the organ above should handle it. */
    @Schema(name = "RaiseRequest", examples = "{\"reason\":\"案情重大，提请上级机关办理\"}")
    record Raise(@NotBlank @Size(max = 2000) @PlainText String reason) implements CommandRequest {}

    /**
     * 更正登记信息: as what it counts; what is left out stays.
     *
     * @param groundCode how it is known, a code of {@code policy/correction-grounds.yaml}
     * @param businessEvent where it is found to be a 影响营商环境（案）事件, what its report form asks for
     */
    @Schema(
            name = "CorrectRequest",
            examples = "{\"groundCode\":\"TEXT_SHOWS\",\"kind\":\"PETITION\",\"category\":\"G1-02\"}")
    record Correct(
            @NotBlank @Size(max = 40) @PlainText String groundCode,
            Kind kind,
            @Size(max = 16) @PlainText String category,
            Boolean enterpriseRelated,
            @Valid BusinessEventRequest businessEvent)
            implements CommandRequest {}

    /** 更正被反映单位: how it is known, and which organ it is about, by code or name. */
    @Schema(
            name = "CorrectRespondentRequest",
            examples = "{\"groundCode\":\"REPORTER_SAID\",\"respondentOrgan\":\"FY230303\"}")
    record CorrectRespondent(
            @NotBlank @Size(max = 40) @PlainText String groundCode,
            @NotBlank @Size(max = 60) @PlainText String respondentOrgan)
            implements CommandRequest {}

    /** 中止: on what ground, why, and until which day at most. */
    @Schema(
            name = "SuspendRequest",
            examples = "{\"groundCode\":\"AWAITING_APPRAISAL\",\"reason\":\"等待资产评估报告\",\"until\":\"2018-06-01\"}")
    record Suspend(
            @NotBlank @Size(max = 40) @PlainText String groundCode,
            @NotBlank @Size(max = 2000) @PlainText String reason,
            @NotNull LocalDate until)
            implements CommandRequest {}

    /** 延期: what the reporter is told about it. */
    @Schema(name = "ExtendRequest", examples = "{\"notice\":\"因案情复杂，办理期限延长三十日。\",\"amount\":30}")
    record Extend(
            @NotBlank @Size(max = 2000) @PlainText String notice,
            @Min(1) Integer amount) implements CommandRequest {}

    /** 进展答复: how far it is. */
    @Schema(name = "ProgressRequest", examples = "{\"text\":\"已调取卷宗，正在核查财产查控情况。\"}")
    record Progress(@NotBlank @Size(max = 5000) @PlainText String text) implements CommandRequest {}

    /** 复查: why the reporter is not content. */
    @Schema(name = "ReviewRequest", examples = "{\"reason\":\"答复没有说明为何一年未采取措施\"}")
    record Review(
            @NotBlank @Size(max = Review.MAX) @PlainText String reason) implements CommandRequest {
        /** Characters. */
        public static final int MAX = 5000;
    }

    /** 撤回; the reason may be left out. */
    @Schema(name = "WithdrawRequest", examples = "{\"reason\":\"问题已经解决\"}")
    record Withdraw(@Size(max = Withdraw.MAX) @PlainText String reason) implements CommandRequest {
        /** Characters. */
        public static final int MAX = 2000;
    }

    /** Why it is not accepted, and where the person can turn instead. */
    @Schema(
            name = "DeclineRequest",
            examples = "{\"groundCode\":\"NOT_COMPETENT\",\"reason\":\"属于行政复议范围\",\"remedy\":\"可于60日内向鸡西市人民政府申请行政复议\"}")
    record Decline(
            @NotBlank @Size(max = 40) @PlainText String groundCode,
            @NotBlank @Size(max = 2000) @PlainText String reason,
            @NotBlank @Size(max = 2000) @PlainText String remedy)
            implements CommandRequest {}

    /** Which officer of the handling organ takes it. */
    @Schema(name = "AssignRequest", examples = "{\"handler\":\"handler.jixi.court\",\"department\":\"督察室\"}")
    record Assign(
            @NotBlank @Size(max = 64) @PlainText String handler,
            @NotBlank @Size(max = 100) @PlainText String department)
            implements CommandRequest {
        public Assign {
            handler = StaffNumber.of(handler);
        }
    }

    /** What the reporter is told first. */
    @Schema(name = "ProceduralReplyRequest", examples = "{\"text\":\"您的投诉已由我院督察室办理，联系电话0467-0000000。\"}")
    record ProceduralReply(
            @NotBlank @Size(max = 5000) @PlainText String text) implements CommandRequest {}

    /** The result of the inquiry; money in fen. */
    @Schema(
            name = "ConcludeRequest",
            examples =
                    "{\"outcome\":\"SUBSTANTIATED\",\"findings\":\"承办人超期未采取执行措施\",\"correction\":\"限期采取查控措施\","
                            + "\"correctionDueDate\":\"2018-09-30\",\"dispositions\":[{\"kind\":\"ADMONITION\",\"count\":1}],\"releasedFen\":0}")
    record Conclude(
            @NotNull Outcome outcome,
            @NotBlank @Size(max = 20000) @PlainText String findings,
            @Size(max = 5000) @PlainText String correction,
            LocalDate correctionDueDate,
            @Valid @Size(max = 100) List<@NotNull Disposed> dispositions,
            @PositiveOrZero Long releasedFen)
            implements CommandRequest {}

    /**
     * People dealt with in one way; a reference only when it is one person.
     *
     * @param personRef staff number 工号 or post 职务 of the official, never a name
     * @param authority which organ decided it, by code or name
     * @param document number of the decision 文号
     * @param decidedOn the day of the conclusion unless said otherwise
     */
    @Schema(
            name = "Disposed",
            examples = "{\"kind\":\"ADMONITION\",\"personRef\":\"执行局副局长\",\"authority\":\"FY230300\","
                    + "\"document\":\"鸡中法纪〔2018〕3号\",\"decidedOn\":\"2018-06-20\"}")
    record Disposed(
            @NotNull DispositionKind kind,
            @Min(1) @Max(500) Integer count,
            @Size(max = Disposed.PERSON) @PlainText String personRef,
            @Size(max = Disposed.AUTHORITY) @PlainText String authority,
            @Size(max = Disposed.DOCUMENT) @PlainText String document,
            LocalDate decidedOn) {
        /** Characters of each. */
        public static final int PERSON = 64;

        public static final int AUTHORITY = 100;
        public static final int DOCUMENT = 60;

        /** One unless said otherwise. */
        public int people() {
            return count == null ? 1 : count;
        }

        /** Without the person. */
        @Override
        public String toString() {
            return "Disposed[" + kind + "]";
        }
    }

    /** What the reporter is told in the end. */
    @Schema(name = "ReplyRequest", examples = "{\"text\":\"经查，您反映的问题属实，现已责令限期执行。\"}")
    record Reply(@NotBlank @Size(max = 20000) @PlainText String text) implements CommandRequest {}

    /** The reporter's judgement, each from 1 (不满意) to 5 (非常满意). */
    @Schema(name = "RateRequest", examples = "{\"speed\":5,\"attitude\":5,\"result\":4,\"cleanness\":5}")
    record Rate(
            @NotNull @Min(1) @Max(5) Integer speed,
            @NotNull @Min(1) @Max(5) Integer attitude,
            @NotNull @Min(1) @Max(5) Integer result,
            @NotNull @Min(1) @Max(5) Integer cleanness)
            implements CommandRequest {}
}
