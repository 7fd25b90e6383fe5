package cn.daodi.platform.papers;

import cn.daodi.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** One XML part of a template, looked through for what would fetch or run something on the reader's machine. */
record DocxPart(Document document) {
    /** 域: page numbers are all a template needs; others may fetch files or start programs. */
    private static final Set<String> FIELDS = Set.of("PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES");

    private static final Set<String> ACTIVE =
            Set.of("altChunk", "object", "OLEObject", "control", "subDoc", "attachedTemplate", "mailMerge");

    static DocxPart read(byte[] xml) {
        try {
            var builder = XMLHelper.newDocumentBuilder(); // refuses DTDs and outside entities
            builder.setErrorHandler(null);
            return new DocxPart(builder.parse(new ByteArrayInputStream(xml)));
        } catch (IOException | SAXException spoiled) {
            throw DocxFile.broken();
        }
    }

    void refuseOutsideLinks() {
        var links = document.getElementsByTagNameNS("*", "Relationship");
        for (int i = 0; i < links.getLength(); i++) {
            var link = (Element) links.item(i);
            String target = link.getAttribute("Target");
            boolean outside = !link.getAttribute("TargetMode").isEmpty()
                            && !link.getAttribute("TargetMode").equals("Internal")
                    || target.contains(":")
                    || target.contains("\\")
                    || target.startsWith("//");
            if (outside)
                throw Refused.at(
                        "file", "paper.template-outside", target.length() > 80 ? target.substring(0, 80) : target);
        }
    }

    void refuseActiveContent() {
        var elements = document.getElementsByTagName("*");
        Deque<StringBuilder> open = new ArrayDeque<>();
        for (int i = 0; i < elements.getLength(); i++) {
            var element = (Element) elements.item(i);
            String name = element.getLocalName() == null ? element.getTagName() : element.getLocalName();
            if (ACTIVE.contains(name)) throw Refused.at("file", "paper.template-macro");
            switch (name) {
                case "fldSimple" -> field(attribute(element, "instr"));
                case "fldChar" -> turn(open, attribute(element, "fldCharType"));
                case "instrText" -> {
                    if (open.isEmpty()) field(element.getTextContent());
                    else open.peek().append(element.getTextContent());
                }
                default -> {}
            }
        }
        open.forEach(unclosed -> field(unclosed.toString()));
    }

    private static void turn(Deque<StringBuilder> open, String type) {
        if (type.equals("begin")) open.push(new StringBuilder());
        else if (type.equals("end") && !open.isEmpty()) field(open.pop().toString());
    }

    private static void field(String instruction) {
        String code = instruction.strip().split("[\\s\\\\]+", 2)[0].toUpperCase(Locale.ROOT);
        if (!code.isEmpty() && !FIELDS.contains(code))
            throw Refused.at("file", "paper.template-field", code.length() > 30 ? code.substring(0, 30) : code);
    }

    private static String attribute(Element element, String name) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = attributes.item(i);
            if (name.equals(attribute.getLocalName())) return attribute.getNodeValue();
        }
        return "";
    }
}
