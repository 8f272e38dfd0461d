package org.mingjing.complaints.course;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.complaints.complaint.ComplaintCommand;

/** What is said with a command. */
record Bodies(Random random, MovedClock clock) {
    private static final List<String> ORGANS = List.of("FY230300", "FY230100", "JC230300", "FY230000");
    private static final int AT_A_TIME = 90;

    /** Null for those that say nothing. */
    Map<String, ?> of(ComplaintCommand command, Map<String, Object> complaint) {
        return switch (command) {
            case ACCEPT, RESUME, CLOSE -> null;
            case DECLINE -> Map.of("groundCode", "NOT_COMPETENT", "reason", "属于行政复议范围", "remedy", "申请行政复议");
            case ASSIGN -> Map.of("handler", "officer." + random.nextInt(9), "department", "督察室");
            case REFER -> referral(complaint);
            case DESIGNATE -> Map.of("organ", another(complaint), "reason", "指定异地办理");
            case RAISE -> Map.of("reason", "案情重大");
            case CORRECT -> classified(complaint);
            case CORRECT_RESPONDENT ->
                Map.of(
                        "groundCode",
                        "FOUND_OUT",
                        "respondentOrgan",
                        "FY230302".equals(matter(complaint, "respondentOrgan")) ? "FY230303" : "FY230302");
            case PROCEDURAL_REPLY, PROGRESS, REPLY -> Map.of("text", "正在核查");
            case SUSPEND -> pause(complaint);
            case EXTEND -> Map.of("notice", "案情复杂，延长三十日");
            case CONCLUDE -> Api.conclusion();
            case RATE -> Map.of("speed", 4, "attitude", 5, "result", 3, "cleanness", 5);
            case REVIEW -> Map.of("reason", "没有说明原因");
            case WITHDRAW -> Map.of("reason", "已经解决");
        };
    }

    /** Petitions mostly, since they have clocks that others have not. */
    private Map<String, ?> classified(Map<String, Object> complaint) {
        return Map.of(
                "groundCode",
                "TEXT_SHOWS",
                "kind",
                random.nextInt(3) == 0 ? "COMPLAINT" : "PETITION",
                "category",
                "G4-02".equals(matter(complaint, "category")) ? "G1-03" : "G4-02");
    }

    private static String matter(Map<String, Object> complaint, String field) {
        return String.valueOf(((Map<?, ?>) complaint.get("matter")).get(field));
    }

    private Map<String, ?> referral(Map<String, Object> complaint) {
        return switch (random.nextInt(4)) {
            case 0 -> Map.of("target", "ORGAN", "organ", another(complaint), "reason", "移送");
            case 1 -> Map.of("target", "PETITION", "caseNumber", "（2018）黑0302执123号", "reason", "消极执行");
            case 2 -> Map.of("target", "MEDIATION", "consent", true, "reason", "民间纠纷");
            default -> Map.of("target", "DISCIPLINE", "organ", "JW230000", "reason", "违纪线索");
        };
    }

    /** Within the days that are left; without any, on a ground that does not count for them. */
    private Map<String, ?> pause(Map<String, Object> complaint) {
        var left = ((Number) ((Map<?, ?>) complaint.get("course")).get("suspensionDaysLeft")).intValue();
        var ground = left > 0 ? "AWAITING_APPRAISAL" : "FORCE_MAJEURE";
        var days = 1 + random.nextInt(left > 0 ? left : AT_A_TIME);
        var until = BusinessTime.dayOf(clock.instant()).plusDays(days);
        return Map.of("groundCode", ground, "reason", "等待评估报告", "until", until.toString());
    }

    private String another(Map<String, Object> complaint) {
        var others = ORGANS.stream()
                .filter(organ -> !organ.equals(complaint.get("handlingOrgan")))
                .toList();
        return others.get(random.nextInt(others.size()));
    }
}
