package org.mingjing.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words that every page uses; English in {@link WordsEn}. In templates: {@code {w:logout}}. */
@MessageBundle(value = "w", locale = "zh")
public interface Words {
    @Message("明镜")
    String brand();

    @Message("执法司法监督服务平台")
    String motto();

    @Message("跳到正文")
    String skip();

    @Message("主菜单")
    String menu();

    @Message("English")
    String otherLanguage();

    @Message("登录")
    String login();

    @Message("退出")
    String logout();

    @Message("投诉举报")
    String fileComplaint();

    @Message("查询进度")
    String track();

    @Message("我的投诉")
    String mine();

    @Message("我的待办")
    String work();

    @Message("期限内")
    String inTime();

    @Message("临期")
    String dueSoon();

    @Message("超期")
    String overdue();

    @Message("已完成")
    String done();

    @Message("剩 {days} 日")
    String daysLeft(Number days);

    @Message("今日到期")
    String dueToday();

    @Message("超 {days} 日")
    String daysOver(Number days);

    @Message("演示数据")
    String demo();

    @Message("必填")
    String required();

    @Message("请先改正下面几处：")
    String pleaseCorrect();

    @Message("返回首页")
    String home();

    @Message("确认")
    String confirm();

    @Message("取消")
    String cancel();

    @Message("已复制")
    String copied();

    @Message("其余 {count} 项")
    String others(int count);

    @Message("留痕链完整，共 {entries} 条")
    String chainIntact(Number entries);

    @Message("留痕链在第 {at} 条断开，请立即报告")
    String chainBroken(Object at);

    @Message("下一页")
    String nextPage();

    @Message("显示更多")
    String more();

    @Message("登录已过期，内容还没有提交，都还在这里。请在新窗口登录，然后回到这一页再次提交。")
    String loginEnded();

    @Message("登录（新窗口）")
    String loginAnew();

    /** With {@code #} where the number of lines goes: only the page knows it. */
    @Message("列表已更新，现列出 # 条")
    String listed();

    @Message("选择文件")
    String chooseFile();

    @Message("选择文件（可多选）")
    String chooseFiles();

    @Message("还没有选择文件")
    String noFile();
}
