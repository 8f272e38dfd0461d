package org.mingjing.complaints.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of the commands that carry one. */
public sealed interface CommandRequest {

    /** Why it is not accepted, and where the person can turn instead. */
    @Schema(
            name = "DeclineRequest",
            examples = "{\"groundCode\":\"NOT_COMPETENT\",\"reason\":\"属于行政复议范围\",\"remedy\":\"可于60日内向鸡西市人民政府申请行政复议\"}")
    record Decline(
            @NotBlank @Size(max = 40) String groundCode,
            @NotBlank @Size(max = 2000) String reason,
            @NotBlank @Size(max = 2000) String remedy)
            implements CommandRequest {}

    /** Which officer of the handling organ takes it. */
    @Schema(name = "AssignRequest", examples = "{\"handler\":\"handler.jixi.court\",\"department\":\"督察室\"}")
    record Assign(
            @NotBlank @Size(max = 64) String handler,
            @NotBlank @Size(max = 100) String department) implements CommandRequest {}

    /** What the reporter is told first. */
    @Schema(name = "ProceduralReplyRequest", examples = "{\"text\":\"您的投诉已由我院督察室办理，联系电话0467-0000000。\"}")
    record ProceduralReply(@NotBlank @Size(max = 5000) String text) implements CommandRequest {}

    /** The result of the inquiry; money in fen. */
    @Schema(
            name = "ConcludeRequest",
            examples =
                    "{\"outcome\":\"SUBSTANTIATED\",\"findings\":\"承办人超期未采取执行措施\",\"correction\":\"限期采取查控措施\","
                            + "\"correctionDueDate\":\"2018-09-30\",\"dispositions\":[{\"kind\":\"ADMONITION\",\"count\":1}],\"releasedFen\":0}")
    record Conclude(
            @NotNull Outcome outcome,
            @NotBlank @Size(max = 20000) String findings,
            @Size(max = 5000) String correction,
            LocalDate correctionDueDate,
            @Valid @Size(max = 100) List<@NotNull Disposed> dispositions,
            @PositiveOrZero Long releasedFen)
            implements CommandRequest {}

    /** People dealt with in one way; a reference only when it is one person. */
    @Schema(name = "Disposed")
    record Disposed(
            @NotNull DispositionKind kind,
            @Min(1) @Max(500) Integer count,
            @Size(max = 64) String personRef) {
        /** One unless said otherwise. */
        public int people() {
            return count == null ? 1 : count;
        }
    }

    /** What the reporter is told in the end. */
    @Schema(name = "ReplyRequest", examples = "{\"text\":\"经查，您反映的问题属实，现已责令限期执行。\"}")
    record Reply(@NotBlank @Size(max = 20000) String text) implements CommandRequest {}

    /** The reporter's judgement, each from 1 (不满意) to 5 (非常满意). */
    @Schema(name = "RateRequest", examples = "{\"speed\":5,\"attitude\":5,\"result\":4,\"cleanness\":5}")
    record Rate(
            @NotNull @Min(1) @Max(5) Integer speed,
            @NotNull @Min(1) @Max(5) Integer attitude,
            @NotNull @Min(1) @Max(5) Integer result,
            @NotNull @Min(1) @Max(5) Integer cleanness)
            implements CommandRequest {}
}
