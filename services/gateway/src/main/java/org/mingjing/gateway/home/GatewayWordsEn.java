package org.mingjing.gateway.home;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the gateway's own pages, in English. */
@Localized("en")
public interface GatewayWordsEn extends GatewayWords {

    @Override
    @Message("Unfair treatment, delay, evasion:<br>say it here.")
    String homeHeading();

    @Override
    @Message("Mingjing · fair law enforcement and justice")
    String homeTitle();

    @Override
    @Message(
            "You need not give your name. Every word gets a number, a deadline and an answer, and the organ you complain about does not see who you are.")
    String homeLead();

    @Override
    @Message("File a complaint")
    String homeFile();

    @Override
    @Message("Track a complaint")
    String homeTrack();

    @Override
    @Message("What we promise")
    String promises();

    @Override
    @Message("7 days")
    String promiseReplyTerm();

    @Override
    @Message("to tell you whether it is accepted, and who handles it")
    String promiseReply();

    @Override
    @Message("3 months")
    String promiseResultTerm();

    @Override
    @Message("to give you the result; if it is not finished, the progress and the new date")
    String promiseResult();

    @Override
    @Message("Recusal")
    String promiseRecusalTerm();

    @Override
    @Message("The organ complained about, and those below it, neither handle nor see your complaint")
    String promiseRecusal();

    @Override
    @Message("What you can do here")
    String services();

    @Override
    @Message("!")
    String cardFileMark();

    @Override
    @Message("File a complaint")
    String cardFile();

    @Override
    @Message("Delay, unlawful charges, favours, protection of wrongdoers")
    String cardFileText();

    @Override
    @Message("?")
    String cardTrackMark();

    @Override
    @Message("Track a complaint")
    String cardTrack();

    @Override
    @Message("With receipt number and PIN: where it stands, and what comes next by when")
    String cardTrackText();

    @Override
    @Message("…")
    String cardMineMark();

    @Override
    @Message("My complaints")
    String cardMine();

    @Override
    @Message("All that you filed with your login: progress, messages, replies, without receipt number and PIN")
    String cardMineText();

    @Override
    @Message("✓")
    String cardWorkMark();

    @Override
    @Message("My worklist")
    String cardWork();

    @Override
    @Message("Sorted by deadline, what is due first on top")
    String cardWorkText();

    @Override
    @Message("My worklist")
    String workTitle();

    @Override
    @Message("Overdue")
    String overdue();

    @Override
    @Message("Due soon")
    String dueSoon();

    @Override
    @Message("In time")
    String inTime();

    @Override
    @Message("All")
    String all();

    @Override
    @Message("By when")
    String byWhen();

    @Override
    @Message("Number")
    String which();

    @Override
    @Message("Matter")
    String what();

    @Override
    @Message("Organ concerned")
    String aboutWhom();

    @Override
    @Message("State")
    String state();

    @Override
    @Message("Next step")
    String nextStep();

    @Override
    @Message("Nothing is waiting for you.")
    String nothing();

    @Override
    @Message("Nothing of this kind is waiting for you.")
    String nothingOfThis();

    @Override
    @Message("Open")
    String open();

    @Override
    @Message("{service} does not answer now: its matters are missing below, and in the figures. Please reload later.")
    String gapDown(String service);

    @Override
    @Message("Your account has no worklist in {service}.")
    String gapForbidden(String service);

    @Override
    @Message("Filter by deadline")
    String filter();
}
