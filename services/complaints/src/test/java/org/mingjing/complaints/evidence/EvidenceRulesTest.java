package org.mingjing.complaints.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.commons.policy.Policies;
import org.mingjing.commons.web.Messages;
import org.mingjing.commons.web.ProblemException;

/** What is taken as evidence, and what somebody is told who has it in another form. */
class EvidenceRulesTest {
    private static final int MIB = 1 << 20;

    private final EvidenceRules rules = new EvidenceRules(new ContentType(), Clock.systemUTC());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "照片.heic, 0000001866747970686569630000000068656963, JPG",
        "动图.gif, 474946383961, PNG",
        "图.webp, 524946461a000000574542505650384c, PNG",
        "合同.doc, d0cf11e0a1b11ae1, .docx",
        "合同.rtf, 7b5c727466315c616e7369, PDF",
        "材料.rar, 526172211a0700cf, 解压",
        "材料.7z, 377abcaf271c0004, 解压",
        "录音.amr, 2321414d520a, MP3",
        "录像.mkv, 1a45dfa3010000000000001f428288 6d6174726f736b61, MP4",
    })
    void whoHasItInAFormThatIsNotTakenIsToldWhatToDoInstead(String name, String hex, String told) {
        assertThat(said(refusal(name, HexFormat.of().parseHex(hex.replace(" ", "")))))
                .contains(told)
                .contains("不能收取")
                .doesNotContain("application/", "image/", "{");
    }

    @Test
    void slidesAreToldFromOtherPackedFiles() throws IOException {
        assertThat(said(refusal("汇报.pptx", zip(Map.of("ppt/presentation.xml", 10)))))
                .contains("演示文稿", "PDF");
        assertThat(said(refusal("打包.zip", zip(Map.of("a.txt", 10))))).contains("压缩包");
    }

    @Test
    void anythingElseIsToldWhatIsTaken() {
        var refusal = refusal("a.sh", "#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.US_ASCII));

        assertThat(refusal.errors().getFirst().code()).isEqualTo("evidence-type");
        assertThat(said(refusal)).contains("pdf", "docx");
    }

    @Test
    void everyAdviceIsSaidInBothLanguages() {
        var advice = Policies.read("evidence-refused", RefusedType.class).all();

        assertThat(advice).isNotEmpty().allSatisfy(one -> {
            var key = "field.evidence-type-" + one.value().advice();
            assertThat(Messages.text("zh", key, Map.of())).isNotEqualTo(key).contains("请");
            assertThat(Messages.text("en", key, Map.of())).isNotEqualTo(key).contains("please");
        });
    }

    @Test
    void aPackedFileIsLookedIntoNoFurtherThanItsLimit() throws IOException {
        var near = zip(Map.of("[Content_Types].xml", MIB), "word/document.xml");
        var behindABomb = zip(Map.of("0", 40 * MIB), "word/document.xml");

        assertThat(behindABomb).hasSizeLessThan(MIB);
        assertThat(rules.type(near)).endsWith("wordprocessingml.document");
        assertThat(rules.type(behindABomb)).isEqualTo("application/zip");
    }

    private ProblemException refusal(String name, byte[] content) {
        var refusal = catchThrowableOfType(ProblemException.class, () -> rules.accept(name, content));
        assertThat(refusal).as(name).isNotNull();
        assertThat(refusal.status()).isEqualTo(422);
        return refusal;
    }

    private static String said(ProblemException refusal) {
        var error = refusal.errors().getFirst();
        return Messages.text("zh", "field." + error.code(), error.args());
    }

    private static byte[] zip(Map<String, Integer> zeros, String... then) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : zeros.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(new byte[entry.getValue()]);
            }
            for (var name : then) {
                zip.putNextEntry(new ZipEntry(name));
            }
        }
        return bytes.toByteArray();
    }
}
