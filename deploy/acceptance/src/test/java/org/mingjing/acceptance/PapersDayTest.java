package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the reporter brings later is seen, what the inquiry found is not for him, and after the review he knows the last way. */
@OnPlatform
@Order(78)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PapersDayTest {
    private static final String TITLE = "查封的粮库一直没有解封的信访事项";
    private static final String STATEMENT = "询问笔录-保管员.png";
    private static final String BROUGHT = "粮库照片.png";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final Mingjing mingjing;
    private final Windows windows;
    private final Colleagues office;
    private final Window officer;
    private final Window reporter;
    private final Filed filed;

    PapersDayTest(Mingjing mingjing) {
        this.mingjing = mingjing;
        windows = new Windows(mingjing.publicUrl(), "papers");
        office = new Colleagues(mingjing.api());
        filed = office.named(TITLE, "PETITION", "苗素珍");
        office.takeUp(filed);
        officer = windows.logIn(Colleagues.HANDLER);
        reporter = windows.logInOnPhone("citizen.li");
    }

    @AfterAll
    void closeBrowser() {
        windows.close();
    }

    @Test
    @Order(1)
    void whatTheReporterBringsIsOnTheWorklistUntilItWasSeen() {
        reporter.go(mine()).attach("file", Papers.scan(BROUGHT, "warehouse")).send("提交材料", new Forms());
        reporter.shoot("brought").sees(BROUGHT, "对方尚未阅读");

        officer.go("/work").openRow(TITLE);
        officer.shoot("news").sees("反映人补充了 1 份新材料", "材料-1.png");
        officer.send("新材料已看过", new Forms()).seesNot("新材料");
        reporter.go(mine()).seesNot("对方尚未阅读");
    }

    @Test
    @Order(2)
    void whatTheInquiryFoundIsForTheOfficeAlone() {
        officer.go("/complaints/" + filed.id()).unfold("添加材料").shoot("add");
        officer.attach("file", Papers.scan(STATEMENT, "statement"))
                .send("保存材料", new Forms().answer("forReporter", "false"));
        officer.shoot("added").sees(STATEMENT, "办理中取得，反映人看不到");

        reporter.go(mine()).shoot("unaware").sees(BROUGHT, "办理机关补充办理记录").seesNot("询问笔录");
    }

    @Test
    @Order(3)
    void afterTheReviewTheLetterNamesTheLastWay() {
        office.conclude(filed);
        office.reply(filed, Colleagues.HANDLER, "经查，查封未及时解除属实。");
        mingjing.api().done("citizen.li", filed.path(), "review", Map.of("reason", "没有说什么时候解封。"));
        office.assign(filed, "leader.hlj.court", "handler.hlj.court");
        office.conclude(filed, "handler.hlj.court", "SUBSTANTIATED", "解封手续正在办理。");
        office.reply(filed, "handler.hlj.court", "复查认为：应当于十日内解封。");

        LocalDate last = today.plusDays(30);
        String until = last.toString();
        String written = "%d年%d月%d日".formatted(last.getYear(), last.getMonthValue(), last.getDayOfMonth());
        reporter.go(mine()).shoot("reviewed").sees("请求复核", until, "信访工作条例第三十六条", "请打印答复书");
        reporter.press("打印答复书").shoot("letter").sees("投诉举报复查答复书", "请求复核", written);
        assertThat(new String(reporter.print("letter-on-paper"), StandardCharsets.ISO_8859_1))
                .contains("/Count 1");
    }

    @Test
    @Order(4)
    void nothingFailedBehindThePages() {
        assertThat(windows.faults()).isEmpty();
    }

    private String mine() {
        return "/complaints/mine/" + filed.id();
    }
}
