package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Somebody who reads no Chinese goes the whole way on the phone; and once with the keys alone. */
@OnPlatform
@Order(78)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnglishDayTest {
    private static final String TITLE = "Four months and nothing was done";
    private static final String TEXT = "The judgement is final, we named the property, and nobody looked for it.";
    private static final String CASE = "（2018）黑0302执789号";

    private final Windows windows;
    private final Api api;
    private final Colleagues office;
    private final Window phone;
    private Filed filed;

    EnglishDayTest(Mingjing mingjing) {
        windows = new Windows(mingjing.publicUrl(), "english");
        api = mingjing.api();
        office = new Colleagues(api);
        phone = windows.phone();
    }

    @AfterAll
    void closeBrowser() {
        windows.close();
    }

    @Test
    @Order(1)
    void switchesAndFilesAndReadsNoWordOfChinese() {
        phone.go("/").press("English").shoot("home").speaksEnglish().press("File a complaint");
        Forms forms = Citizen.about(TITLE)
                .answer("kind", "PETITION")
                .answer("text", TEXT)
                .answer("caseNumber", CASE)
                .answer("anonymous", "false")
                .answer("name", "Mary Brown")
                .answer("phone", "13904677788")
                .answer("email", "mary.english-day@example.org")
                .answer("notifyByEmail", "true");
        Citizen citizen = new Citizen(phone, Tongue.ENGLISH).begin();
        for (String field : new String[] {"category", "search", "title", "anonymous", "file"}) {
            citizen.until(field, forms);
            phone.speaksEnglish();
        }
        filed = office.found(citizen.finish(forms, Papers.photograph("statement.jpg", "Phone of Mary", "18 March")));
        phone.speaksEnglish();
    }

    @Test
    @Order(2)
    void followsItWithReceiptAndPin() {
        office.takeUp(filed);
        office.proceduralReply(filed, "The supervision office handles it.");
        office.write(filed, Colleagues.HANDLER, "Please send the bank statements.");
        phone.press("Track").shoot("track").speaksEnglish();
        new Citizen(phone, Tongue.ENGLISH).track(filed).shoot("asked");
        phone.sees("Being handled", "Please send the bank statements.", "The supervision office handles it.");
        phone.unfold("What you wrote").speaksEnglish();
        phone.send("Send the message", new Forms().answer("text", "Here they are."));
        phone.shoot("answered").sees("Here they are.", "not read yet").speaksEnglish();
    }

    @Test
    @Order(3)
    void readsTheLetterJudgesAndAsksForAReview() {
        Map<String, Object> conclusion = Map.of(
                "outcome",
                "PARTLY",
                "findings",
                "Partly so.",
                "correction",
                "Within three days.",
                "dispositions",
                List.of(),
                "releasedFen",
                0);
        api.done(Colleagues.HANDLER, filed.path(), "conclude", conclusion);
        office.reply(filed, Colleagues.HANDLER, "The property is looked for from today.");
        new Citizen(phone, Tongue.ENGLISH).track(filed).shoot("replied");
        phone.sees("The property is looked for from today.", "Please judge the handling")
                .speaksEnglish();
        phone.send("Print the letter", new Forms());
        phone.shoot("letter").sees("Reply to a complaint").speaksEnglish();
        new Citizen(phone, Tongue.ENGLISH).track(filed);
        Forms marks = new Forms();
        for (String aspect : new String[] {"speed", "attitude", "result", "cleanness"}) {
            marks.answer(aspect, "2");
        }
        phone.send("Send", marks).shoot("rated").speaksEnglish();
        phone.send("Ask for a review", new Forms().answer("reason", "It does not say why it took so long."));
        phone.shoot("review").sees("You asked for a review").speaksEnglish();
    }

    @Test
    @Order(4)
    void readsHisOwnListAfterLoggingIn() {
        try (Window own = windows.phone("own").go("/?lang=en").press("Log in")) {
            assertThat(own.shoot("login").page().locator("html").getAttribute("lang"))
                    .startsWith("en");
            own.signIn("citizen.li").press("My complaints").shoot("mine");
            assertThat(own.page().locator("main th").allInnerTexts()).noneMatch(EnglishDayTest::isChinese);
        }
    }

    @Test
    @Order(5)
    void filesWithTheKeysAlone() {
        try (Window window = windows.phone("keys").go("/complaints/file?lang=en")) {
            Keys keys = new Keys(window);
            keys.to("[value=next]").enter();
            window.shoot("missing").sees("Choose a kind", "Choose a category");
            keys.to("[name=kind]").press("Space");
            keys.to("[name=category]").press("End");
            keys.to("[value=next]").enter();
            keys.to("[name=search]").type("鸡冠区人民法院").enter();
            keys.to("[name=respondentOrgan]").press("Space");
            window.shoot("organ");
            keys.to("[value=next]").enter();
            keys.to("[name=title]").type(TITLE);
            keys.to("[name=text]").type(TEXT);
            keys.to("[value=next]").enter();
            keys.to("[name=anonymous]").press("Space").press("ArrowDown");
            keys.to("[value=next]").enter();
            window.shoot("check").sees(TITLE, "Without a name");
            keys.to("[value=send]").enter();
            window.shoot("receipt").sees("We have your complaint", "The PIN is shown this once");
            keys.to("main a").enter();
            window.shoot("further");
        }
    }

    @Test
    @Order(6)
    void nothingWentWrongBehindThePages() {
        assertThat(windows.faults()).isEmpty();
    }

    private static boolean isChinese(String words) {
        return words.codePoints().anyMatch(Character::isIdeographic);
    }
}
