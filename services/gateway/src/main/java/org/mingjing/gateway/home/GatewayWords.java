package org.mingjing.gateway.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the gateway's own pages, in Chinese. */
@MessageBundle(value = "g", locale = "zh")
public interface GatewayWords {

    @Message("遇到不公、拖延、推诿，<br>请在这里说出来。")
    String homeHeading();

    @Message("明镜 · 执法司法监督服务平台")
    String homeTitle();

    @Message("可以不留姓名。您说的每一句话都会有编号、有期限、有答复，被投诉的单位看不到您是谁。")
    String homeLead();

    @Message("我要投诉举报")
    String homeFile();

    @Message("查询办理进度")
    String homeTrack();

    @Message("我们的承诺")
    String promises();

    @Message("7 日")
    String promiseReplyTerm();

    @Message("告诉您是否受理、由谁办理")
    String promiseReply();

    @Message("3 个月")
    String promiseResultTerm();

    @Message("答复办理结果；没办完的，告诉您进展和新的期限")
    String promiseResult();

    @Message("回避")
    String promiseRecusalTerm();

    @Message("被投诉单位及其下级不经手、看不到您的投诉")
    String promiseRecusal();

    @Message("您可以在这里办理")
    String services();

    @Message("诉")
    String cardFileMark();

    @Message("投诉举报")
    String cardFile();

    @Message("办事拖延、乱收费、办人情案、充当保护伞")
    String cardFileText();

    @Message("查")
    String cardTrackMark();

    @Message("查询进度")
    String cardTrack();

    @Message("凭回执编号和密码，随时查看办到哪一步、下一步何时")
    String cardTrackText();

    @Message("我")
    String cardMineMark();

    @Message("我的投诉")
    String cardMine();

    @Message("您登录以后提交的都在这里：进展、留言、答复，不用回执编号和密码")
    String cardMineText();

    @Message("办")
    String cardWorkMark();

    @Message("我的待办")
    String cardWork();

    @Message("按期限排列，先到期的在前")
    String cardWorkText();

    @Message("我的待办")
    String workTitle();

    @Message("已超期")
    String overdue();

    @Message("临期")
    String dueSoon();

    @Message("期限内")
    String inTime();

    @Message("全部")
    String all();

    @Message("期限")
    String byWhen();

    @Message("编号")
    String which();

    @Message("事项")
    String what();

    @Message("涉及单位")
    String aboutWhom();

    @Message("状态")
    String state();

    @Message("下一步")
    String nextStep();

    @Message("没有待办事项。")
    String nothing();

    @Message("这一类没有待办事项。")
    String nothingOfThis();

    @Message("查看")
    String open();

    @Message("{service}暂时没有应答，下面缺少它的待办，数字也不包括它。请稍后刷新。")
    String gapDown(String service);

    @Message("您的账号在{service}没有待办。")
    String gapForbidden(String service);

    @Message("按期限筛选")
    String filter();
}
