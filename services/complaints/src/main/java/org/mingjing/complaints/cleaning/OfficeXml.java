package org.mingjing.complaints.cleaning;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * Rewrites one XML part of an Office document, event by event. Authors become numbered ones, the same in all parts; dates
 * and marks of editing sessions go, and names of files and folders.
 */
final class OfficeXml {
    private static final Set<String> ELEMENTS = Set.of(
            "rsids",
            "absPath",
            "docVars",
            "mailMerge",
            "docId",
            "attachedTemplate",
            "customWorkbookViews",
            "customSheetViews");
    private static final Set<String> ATTRIBUTES = Set.of(
            "date",
            "dateUtc",
            "initials",
            "userId",
            "providerId",
            "userName",
            "refreshedBy",
            "refreshedDate",
            "odcFile",
            "sourceFile",
            "connection");
    private static final Pattern FOLDER = Pattern.compile("(?is)([a-z]:[\\\\/]|\\\\\\\\|file:|/Users/|/home/).*");
    private static final Pattern FILE_NAME = Pattern.compile(".*\\.[A-Za-z0-9]{2,5}");

    private final XMLInputFactory reading = XMLInputFactory.newDefaultFactory();
    private final XMLOutputFactory writing = XMLOutputFactory.newDefaultFactory();
    private final XMLEventFactory events = XMLEventFactory.newDefaultFactory();
    private final Map<String, String> authors = new HashMap<>();

    OfficeXml() {
        reading.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        reading.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** Written as it is read: a part may be large. */
    void clean(String part, byte[] xml, OutputStream out) {
        // a name in a comment stands in one piece
        reading.setProperty(XMLInputFactory.IS_COALESCING, OfficeParts.tableComments(part));
        try {
            var in = reading.createXMLEventReader(WorkTime.reading(new ByteArrayInputStream(xml)));
            var to = writing.createXMLEventWriter(out, "UTF-8");
            to.add(events.createStartDocument("UTF-8", "1.0", true));
            var author = false;
            var depth = 0;
            while (in.hasNext()) {
                WorkTime.check();
                var event = in.nextEvent();
                if (event.getEventType() == XMLEvent.DTD) {
                    throw Uncleanable.broken();
                }
                if (depth > 0 || (event instanceof StartElement start && dropped(part, start))) {
                    depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
                } else if (event instanceof StartElement start) {
                    author = OfficeParts.tableComments(part) && local(start).equals("author");
                    to.add(rewritten(part, start));
                } else if (event.isCharacters()) {
                    to.add(events.createCharacters(
                            text(part, author, event.asCharacters().getData())));
                } else if (event.isEndElement()) {
                    author = false;
                    to.add(event);
                }
            }
            to.close();
        } catch (XMLStreamException e) {
            throw new Uncleanable(Obstacle.BROKEN, e);
        }
    }

    private static boolean dropped(String part, StartElement start) {
        return switch (local(start)) {
            case "Relationship" ->
                value(start, "TargetMode").filter("External"::equals).isEmpty()
                        && OfficeParts.leftOut(
                                OfficeParts.target(part, value(start, "Target").orElse("")));
            case "Override" ->
                OfficeParts.leftOut(value(start, "PartName").orElse("/").substring(1));
            default -> ELEMENTS.contains(local(start));
        };
    }

    private StartElement rewritten(String part, StartElement start) {
        List<Attribute> kept = new ArrayList<>();
        start.getAttributes()
                .forEachRemaining(attribute -> rewritten(part, start, attribute).ifPresent(kept::add));
        return events.createStartElement(start.getName(), kept.iterator(), start.getNamespaces());
    }

    private Optional<Attribute> rewritten(String part, StartElement start, Attribute attribute) {
        var name = attribute.getName().getLocalPart();
        var value = attribute.getValue();
        if (ATTRIBUTES.contains(name) || name.startsWith("rsid")) {
            return Optional.empty();
        }
        if (name.equals("author")) {
            return changed(attribute, numbered(value));
        }
        if (part.endsWith(".rels")) {
            var local = name.equals("Target")
                    && value(start, "TargetMode").filter("External"::equals).isPresent()
                    && !OfficeParts.onTheWeb(value);
            return local ? changed(attribute, "about:blank") : Optional.of(attribute);
        }
        // a picture is named after its file, and described by the folder it came from
        var named = name.equals("name") && local(start).toLowerCase(Locale.ROOT).endsWith("pr");
        if (named && FILE_NAME.matcher(value).matches()) {
            return changed(attribute, "picture");
        }
        return FOLDER.matcher(value).matches() ? changed(attribute, "") : Optional.of(attribute);
    }

    private Optional<Attribute> changed(Attribute attribute, String value) {
        return Optional.of(events.createAttribute(attribute.getName(), value));
    }

    /** Table programs begin a comment with its author's name. */
    private String text(String part, boolean author, String text) {
        if (author) {
            return numbered(text);
        }
        if (!OfficeParts.tableComments(part)) {
            return text;
        }
        return authors.entrySet().stream()
                .filter(one -> text.startsWith(one.getKey() + ":") || text.startsWith(one.getKey() + "："))
                .findFirst()
                .map(one -> one.getValue() + text.substring(one.getKey().length()))
                .orElse(text);
    }

    private String numbered(String author) {
        return author.isBlank() ? author : authors.computeIfAbsent(author, _ -> "作者" + (authors.size() + 1));
    }

    private static String local(StartElement start) {
        return start.getName().getLocalPart();
    }

    private static Optional<String> value(StartElement start, String attribute) {
        return Optional.ofNullable(start.getAttributeByName(new QName(attribute)))
                .map(Attribute::getValue);
    }
}
