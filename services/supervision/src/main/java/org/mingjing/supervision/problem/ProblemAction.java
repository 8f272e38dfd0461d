package org.mingjing.supervision.problem;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A command on a problem with what it needs; the JSON body, the page's form and a line of imported history are all this. */
public sealed interface ProblemAction {

    int LONG_TEXT = 4000;

    ProblemCommand command();

    /** The words that stay beside the timeline entry. */
    String text();

    /** 发整改意见书: what the organ has to put right, and by when if not by the policy's date. */
    record Notify(
            @Schema(examples = "逐案清理立案后 30 日未分案的执行案件，建立分案提醒制度。") @NotBlank @Size(max = LONG_TEXT)
            String demand,

            @Schema(examples = "2018-06-30") LocalDate dueDate)
            implements ProblemAction {
        @Override
        public ProblemCommand command() {
            return ProblemCommand.NOTIFY;
        }

        @Override
        public String text() {
            return demand;
        }
    }

    /** 报送整改: the evidence, the root cause and the mechanism made (建章立制), if one was. */
    record Submit(
            @Schema(examples = "37 件未分案件已全部分案，附清单。") @NotBlank @Size(max = LONG_TEXT)
            String evidence,

            @Schema(examples = "分案靠人工登记，无超期提醒。") @NotBlank @Size(max = LONG_TEXT)
            String rootCause,

            @Schema(examples = "《执行案件随机分案办法》") @Size(max = LONG_TEXT)
            String mechanism)
            implements ProblemAction {
        @Override
        public ProblemCommand command() {
            return ProblemCommand.SUBMIT;
        }

        @Override
        public String text() {
            return evidence;
        }
    }

    /** 退回: why the rectification does not hold yet. */
    record Return(
            @Schema(examples = "清单缺 5 件，请补齐。") @NotBlank @Size(max = LONG_TEXT)
            String reason) implements ProblemAction {
        @Override
        public ProblemCommand command() {
            return ProblemCommand.RETURN;
        }

        @Override
        public String text() {
            return reason;
        }
    }

    /** 销号: the opinion of who checked. */
    record SignOff(
            @Schema(examples = "抽查 10 件，整改属实，同意销号。") @NotBlank @Size(max = LONG_TEXT)
            String opinion) implements ProblemAction {
        @Override
        public ProblemCommand command() {
            return ProblemCommand.SIGN_OFF;
        }

        @Override
        public String text() {
            return opinion;
        }
    }

    /** 复查（“杀回马枪”）: whether it still holds, and what was seen. */
    record Recheck(
            @NotNull Boolean ok,

            @Schema(examples = "回访 5 家企业，未见反弹。") @NotBlank @Size(max = LONG_TEXT)
            String findings) implements ProblemAction {
        @Override
        public ProblemCommand command() {
            return ProblemCommand.RECHECK;
        }

        @Override
        public String text() {
            return findings;
        }
    }

    /** 立行立改: put right while the supervisor was there. */
    record FixOnTheSpot(
            @Schema(examples = "窗口当场增设无障碍通道，照片已存。") @NotBlank @Size(max = LONG_TEXT)
            String evidence,

            @Size(max = LONG_TEXT) String rootCause,
            @Size(max = LONG_TEXT) String mechanism)
            implements ProblemAction {
        @Override
        public ProblemCommand command() {
            return ProblemCommand.FIX_ON_THE_SPOT;
        }

        @Override
        public String text() {
            return evidence;
        }
    }
}
