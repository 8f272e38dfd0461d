package org.mingjing.complaints.link;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.commons.policy.Policies;

/** What counts as alike, on texts as people write them. */
class LikenessTest {
    private static final double THRESHOLD =
            Policies.read("repeats", RepeatRule.class).all().getFirst().value().threshold();

    private static final String ENFORCEMENT = "执行案件长期无进展。本人是申请执行人，案号（2018）黑0302执123号，立案已经四个月，多次到鸡冠区人民法院询问，"
            + "承办法官张某一直说没有查到财产，至今未见任何执行措施，也不接电话。被执行人名下有一辆轿车和一处门市房，线索早已提交。";
    private static final String ENFORCEMENT_AGAIN = "执行案件一直没有进展。本人是申请执行人，案号（2018）黑0302执123号，立案已经半年，多次到鸡冠区人民法院询问，"
            + "承办法官张某还是说没有查到财产，至今未见任何执行措施，电话也不接。被执行人名下有一辆轿车和一处门市房，线索早就提交了。";
    private static final String ENFORCEMENT_IN_OTHER_WORDS =
            "法院拖着不执行。我2018年初在鸡冠法院申请执行，案号(2018)黑0302执123号，到现在半年了，" + "张法官既不查封对方的轿车也不查封门市房，财产线索我都交上去了，打电话没有人接，请上级督促。";
    private static final String COUNTER =
            "窗口工作人员态度恶劣。6月5日上午到诉讼服务大厅立案，3号窗口的工作人员态度冷硬，材料看都没看就退回来，" + "说不符合要求又不说缺什么，让我反复跑了三趟。";
    private static final String COUNTER_AGAIN = "立案窗口服务态度差。6月5日去诉讼服务大厅办立案，三号窗口工作人员态度很差，不看材料就退回，也不告知缺什么，来回跑了三趟。";
    private static final String FROZEN = "超标的冻结企业账户。申请标的80万元，法院冻结我公司账户及应收款共260万元，公司无法发工资，多次申请解除超出部分没有答复。";
    private static final String FROZEN_AGAIN = "冻结账户超过标的。标的只有80万元，却把我公司账户和应收账款一共冻结了260万元，工人工资发不出来，申请解除超出的部分一直没有答复。";

    @Test
    void theSameMatterIsFoundAgainInOtherWords() {
        assertThat(likeness(ENFORCEMENT, ENFORCEMENT_AGAIN)).isGreaterThan(0.8);
        assertThat(likeness(ENFORCEMENT, ENFORCEMENT_IN_OTHER_WORDS)).isGreaterThan(THRESHOLD);
        assertThat(likeness(COUNTER, COUNTER_AGAIN)).isGreaterThan(THRESHOLD);
        assertThat(likeness(FROZEN, FROZEN_AGAIN)).isGreaterThan(THRESHOLD);
    }

    @Test
    void anotherMatterIsNot() {
        for (var enforcement : new String[] {ENFORCEMENT, ENFORCEMENT_AGAIN, ENFORCEMENT_IN_OTHER_WORDS}) {
            for (var other : new String[] {COUNTER, COUNTER_AGAIN, FROZEN, FROZEN_AGAIN}) {
                assertThat(likeness(enforcement, other)).isLessThan(THRESHOLD / 2);
            }
        }
        assertThat(likeness(COUNTER, FROZEN)).isLessThan(THRESHOLD / 2);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "（2018）黑0302执123号, (2018)黑0302执123号",
        "ＡＢ账户被冻结, ab账户被冻结！",
        "不作为、乱作为。, 不作为 乱作为",
    })
    void widthCaseAndPunctuationDoNotCount(String one, String other) {
        assertThat(likeness(one, other)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "'。！', '。！'", "案, 安"})
    void withoutACommonLetterNothingIsAlike(String one, String other) {
        assertThat(likeness(one, other)).isZero();
    }

    @Property
    void itIsSymmetricAndBetweenNothingAndAll(
            @ForAll @StringLength(max = 300) String one, @ForAll @StringLength(max = 300) String other) {
        var likeness = likeness(one, other);

        assertThat(likeness).isBetween(0.0, 1.0).isEqualTo(likeness(other, one));
    }

    @Property
    void whatHasALetterIsLikeItselfWhateverIsPutAround(@ForAll @StringLength(max = 300) String text) {
        var itself = likeness(text + "案", text + "案");

        assertThat(itself).isEqualTo(1);
        assertThat(likeness("。" + text + "。", text)).isEqualTo(likeness(text, text));
    }

    private static double likeness(String one, String other) {
        return Likeness.of(one).to(Likeness.of(other));
    }
}
