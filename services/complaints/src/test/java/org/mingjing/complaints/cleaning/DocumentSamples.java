package org.mingjing.complaints.cleaning;

import static org.mingjing.complaints.cleaning.Samples.MAKER;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** Documents that tell their maker wherever their kind allows it. */
public final class DocumentSamples {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private DocumentSamples() {}

    /** With the author in its information, XMP, an annotation, an attached file and the photograph on its page. */
    public static byte[] pdf() throws IOException {
        try (var document = new PDDocument()) {
            document.setDocumentInformation(information());
            var metadata = new PDMetadata(document, new ByteArrayInputStream(MAKER.getBytes(StandardCharsets.UTF_8)));
            document.getDocumentCatalog().setMetadata(metadata);
            document.getDocumentCatalog().setNames(attachment(document));
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            page.getCOSObject().setItem(COSName.getPDFName("PieceInfo"), pieceInfo());
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(100, 700);
                content.showText("paid on 5 March");
                content.endText();
                content.drawImage(JPEGFactory.createFromByteArray(document, Samples.jpeg()), 100, 500);
            }
            var note = new PDAnnotationText();
            note.setTitlePopup(MAKER);
            note.setContents("look here");
            note.setRectangle(new PDRectangle(10, 10, 20, 20));
            page.getAnnotations().add(note);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static PDDocumentInformation information() {
        var information = new PDDocumentInformation();
        information.setAuthor(MAKER);
        information.setProducer("scanner of " + MAKER);
        return information;
    }

    private static COSDictionary pieceInfo() {
        var data = new COSDictionary();
        data.setString(COSName.getPDFName("User"), MAKER);
        return data;
    }

    private static PDDocumentNameDictionary attachment(PDDocument document) throws IOException {
        var file = new PDComplexFileSpecification();
        file.setFile(MAKER + ".txt");
        file.setEmbeddedFile(
                new PDEmbeddedFile(document, new ByteArrayInputStream(MAKER.getBytes(StandardCharsets.UTF_8))));
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("a", file));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        return names;
    }

    /** One that opens with a password only. */
    public static byte[] encryptedPdf() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    public static byte[] docx() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        part(parts, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
                <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
        part(parts, "_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Type="x/officeDocument" Target="word/document.xml"/>
                <Relationship Id="rId2" Type="x/core-properties" Target="docProps/core.xml"/></Relationships>""");
        part(parts, "docProps/core.xml", "<p><creator>" + MAKER + "</creator></p>");
        part(parts, "docProps/app.xml", "<p><Company>" + MAKER + "</Company></p>");
        part(parts, "word/document.xml", """
                <w:document xmlns:w="%s" xmlns:pic="p"><w:body><w:p w:rsidR="00AB12CD" w:rsidRDefault="00AB12CD">
                <w:ins w:id="1" w:author="%s" w:date="2018-03-05T10:00:00Z"><w:r><w:t xml:space="preserve">paid on 5 March </w:t></w:r></w:ins>
                <pic:cNvPr id="1" name="%s.jpg" descr="C:\\Users\\%s\\a.jpg"/></w:p></w:body></w:document>""".formatted(W, MAKER, MAKER, MAKER));
        part(parts, "word/comments.xml", """
                <w:comments xmlns:w="%s"><w:comment w:id="0" w:author="%s" w:initials="WX" w:date="2018-03-05T10:00:00Z">
                <w:p><w:r><w:t>why so late</w:t></w:r></w:p></w:comment></w:comments>""".formatted(W, MAKER));
        part(parts, "word/people.xml", "<people><person author=\"" + MAKER + "\"/></people>");
        part(parts, "word/settings.xml", """
                <w:settings xmlns:w="%s" xmlns:r="r"><w:attachedTemplate r:id="rId1"/><w:rsids><w:rsid w:val="00AB12CD"/></w:rsids>
                <w:docVars><w:docVar w:name="u" w:val="%s"/></w:docVars><w:zoom w:percent="100"/></w:settings>""".formatted(W, MAKER));
        part(parts, "word/_rels/settings.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Type="x/attachedTemplate" Target="file:///C:\\Users\\%s\\Normal.dotm" TargetMode="External"/>
                <Relationship Id="rId2" Type="x/hyperlink" Target="https://www.gov.cn" TargetMode="External"/></Relationships>""".formatted(MAKER));
        parts.put("word/media/image1.jpeg", Samples.jpeg());
        return zip(parts);
    }

    public static byte[] xlsx() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        part(
                parts,
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        part(parts, "docProps/core.xml", "<p><creator>" + MAKER + "</creator></p>");
        part(parts, "xl/workbook.xml", """
                <workbook xmlns="%s" xmlns:x15ac="a"><fileSharing userName="%s"/><x15ac:absPath url="C:\\Users\\%s\\"/>
                <sheets><sheet name="payments" sheetId="1"/></sheets></workbook>""".formatted(S, MAKER, MAKER));
        part(parts, "xl/comments1.xml", """
                <comments xmlns="%s"><authors><author>%s</author></authors><commentList><comment ref="A1" authorId="0"><text>
                <r><t>%s:</t></r><r><t>not paid</t></r></text></comment></commentList></comments>""".formatted(S, MAKER, MAKER));
        part(parts, "xl/persons/person.xml", "<p displayName=\"" + MAKER + "\"/>");
        parts.put("xl/printerSettings/printerSettings1.bin", MAKER.getBytes(StandardCharsets.UTF_16LE));
        return zip(parts);
    }

    private static void part(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setComment(MAKER);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
