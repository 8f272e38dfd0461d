package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What was sent on comes back: handler and reporter read it, and the complaint goes on to its reply. */
@OnPlatform
@Order(77)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferralTest {
    private final Windows windows;
    private final Colleagues office;
    private final Neighbour enforcement;
    private final Neighbour mediation;
    private final Window desk;
    private final Filed petition;
    private final Filed dispute;

    ReferralTest(Mingjing mingjing) {
        windows = new Windows(mingjing.publicUrl(), "referral");
        office = new Colleagues(mingjing.api());
        enforcement = new Neighbour(mingjing, "enforcement");
        mediation = new Neighbour(mingjing, "mediation");
        petition = office.named("财产线索交了四个月没有人查", "COMPLAINT", "邵国强");
        dispute = office.named("楼上漏水，法庭一直不组织调解", "URGENT_DIFFICULTY", "宁小雨");
        office.takeUp(petition);
        office.takeUp(dispute);
        desk = windows.logIn(Colleagues.HANDLER);
    }

    @AfterAll
    void closeBrowser() {
        windows.close();
    }

    @Test
    @Order(1)
    void petitionThatWasResolvedIsAnsweredByWhoSentItOn() {
        desk.go("/complaints/" + petition.id());
        desk.act(
                        "移送",
                        new Forms()
                                .answer("target", "PETITION")
                                .answer("caseNumber", "（2018）黑0302执123号")
                                .answer("reason", "反映消极执行，转执行信访。"))
                .sees("已移送", "执行信访", "等待结果");
        comesBack(enforcement, "PetitionResolved", "petition", petition, "resolvedAt");
        desk.seesSoon("已化解")
                .shoot("petition-resolved")
                .sees("移送结果返回", "已化解", "办结")
                .seesNot("等待结果", "/mingjing/");
        desk.go("/work").shoot("worklist").sees("移送结果已返回").openRow(petition.receipt());
        desk.act("办结", new Forms().answer("outcome", "SUBSTANTIATED").answer("findings", "执行信访已化解，线索已经查控。"))
                .sees("已办结");
        desk.act("答复", new Forms().answer("text", "您反映的案件已经恢复查控，执行信访已化解。")).sees("已答复");
    }

    @Test
    @Order(2)
    void reporterReadsWhatCameOfIt() {
        try (Window phone = windows.phone("reporter").go("/login?to=/complaints/mine")) {
            phone.signIn("citizen.li").openRow(petition.receipt()).shoot("resolved");
            phone.sees("移送", "执行信访", "已化解", "移送事项有了结果", "已答复", "请您评价");
        }
    }

    @Test
    @Order(3)
    void disputeThatWasSettledIsReadWithReceiptAndPin() {
        office.refer(dispute, Map.of("target", "MEDIATION", "consent", true, "reason", "双方为邻居，本人同意调解。"));
        comesBack(mediation, "DisputeSettled", "dispute", dispute, "settledAt");
        desk.go("/complaints/" + dispute.id()).seesSoon("调解成功").shoot("settled").sees("矛盾纠纷调解", "移送结果返回");
        try (Window phone = windows.phone("reporter")) {
            new Citizen(phone).track(dispute).shoot("settled").sees("矛盾纠纷调解", "调解成功", "移送事项有了结果", "等待办理机关办结并答复");
        }
    }

    @Test
    @Order(4)
    void nothingWentWrongBehindThePages() {
        assertThat(windows.faults()).isEmpty();
    }

    private void comesBack(Neighbour from, String event, String thing, Filed filed, String moment) {
        String id = UUID.randomUUID().toString();
        Map<String, Object> result = from.sample(event);
        result.put(thing + "Id", id);
        result.put("complaintId", filed.id());
        result.put("referralId", office.referral(filed));
        result.put(moment, Instant.now().toString());
        from.says(event, thing, id, result);
    }
}
