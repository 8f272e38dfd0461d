package org.mingjing.pages;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words in English. */
@Localized("en")
public interface WordsEn extends Words {
    @Message("Mingjing")
    @Override
    String brand();

    @Message("law enforcement and justice, in the open")
    @Override
    String motto();

    @Message("Skip to content")
    @Override
    String skip();

    @Message("Main menu")
    @Override
    String menu();

    @Message("中文")
    @Override
    String otherLanguage();

    @Message("Log in")
    @Override
    String login();

    @Message("Log out")
    @Override
    String logout();

    @Message("File a complaint")
    @Override
    String fileComplaint();

    @Message("Track")
    @Override
    String track();

    @Message("My complaints")
    @Override
    String mine();

    @Message("My work")
    @Override
    String work();

    @Message("in time")
    @Override
    String inTime();

    @Message("due soon")
    @Override
    String dueSoon();

    @Message("overdue")
    @Override
    String overdue();

    @Message("done")
    @Override
    String done();

    @Message("{days} {#if days.one}day{#else}days{/if} left")
    @Override
    String daysLeft(Number days);

    @Message("due today")
    @Override
    String dueToday();

    @Message("{days} {#if days.one}day{#else}days{/if} over")
    @Override
    String daysOver(Number days);

    @Message("demo data")
    @Override
    String demo();

    @Message("required")
    @Override
    String required();

    @Message("Please correct these first:")
    @Override
    String pleaseCorrect();

    @Message("Home")
    @Override
    String home();

    @Message("Confirm")
    @Override
    String confirm();

    @Message("Cancel")
    @Override
    String cancel();

    @Message("copied")
    @Override
    String copied();

    @Message("{count} more")
    @Override
    String others(int count);

    @Message("Chain unbroken, {entries} {#if entries.one}entry{#else}entries{/if}")
    @Override
    String chainIntact(Number entries);

    @Message("Chain broken at entry {at}: report at once")
    @Override
    String chainBroken(Object at);

    @Message("Next page")
    @Override
    String nextPage();

    @Message("Show more")
    @Override
    String more();

    @Message(
            "Your login has ended. Nothing was submitted and nothing is lost: log in in a new window, come back and submit"
                    + " again.")
    @Override
    String loginEnded();

    @Message("Log in (new window)")
    @Override
    String loginAnew();

    @Message("The list has changed: # lines are shown")
    @Override
    String listed();

    @Message("Choose a file")
    @Override
    String chooseFile();

    @Message("Choose files")
    @Override
    String chooseFiles();

    @Message("No file chosen yet")
    @Override
    String noFile();
}
