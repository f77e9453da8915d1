#pragma once

#include <QByteArray>
#include <QString>
#include <QtEndian>

#include <array>
#include <optional>
#include <vector>

namespace vestitel::test {

/// A file of an archive that a test makes.
struct ZipEntry {
    QByteArray name;
    QByteArray bytes;
    std::optional<quint32> statedSize; ///< What the tables say instead of the truth.
    bool encrypted = false;            ///< As its flag says; the bytes are not.
};

inline quint32 crc32(const QByteArray& bytes) {
    quint32 crc = 0xFFFFFFFF;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320 : 0);
        }
    }
    return ~crc;
}

/// A ZIP file whose entries are stored as they are (PKWARE's APPNOTE.TXT 6.3.10).
inline QByteArray zipOf(const std::vector<ZipEntry>& entries) {
    QByteArray file;
    QByteArray table;
    const auto put = [](QByteArray& to, quint32 value, int bytes) {
        for (int i = 0; i < bytes; ++i) {
            to += static_cast<char>((value >> (8 * i)) & 0xFF);
        }
    };
    for (const ZipEntry& entry : entries) {
        const auto offset = static_cast<quint32>(file.size());
        const auto size = static_cast<quint32>(entry.bytes.size());
        const auto common = [&](QByteArray& to) {
            put(to, 20, 2);
            put(to, entry.encrypted ? 1 : 0, 2);
            put(to, 0, 2);
            put(to, 0, 4);
            put(to, crc32(entry.bytes), 4);
            put(to, size, 4);
            put(to, entry.statedSize.value_or(size), 4);
            put(to, static_cast<quint32>(entry.name.size()), 2);
            put(to, 0, 2);
        };
        file += "PK\x03\x04";
        common(file);
        file += entry.name + entry.bytes;
        table += "PK\x01\x02";
        put(table, 20, 2);
        common(table);
        put(table, 0, 2);
        put(table, 0, 2);
        put(table, 0, 2);
        put(table, 0, 4);
        put(table, offset, 4);
        table += entry.name;
    }
    const auto start = static_cast<quint32>(file.size());
    file += table + QByteArray("PK\x05\x06\0\0\0\0", 8);
    put(file, static_cast<quint32>(entries.size()), 2);
    put(file, static_cast<quint32>(entries.size()), 2);
    put(file, static_cast<quint32>(table.size()), 4);
    put(file, start, 4);
    put(file, 0, 2);
    return file;
}

/// What a Word document holds: the markup within w:body, and pictures by their relation's id
/// ("rId10", "rId11", …).
struct WordContent {
    QString body;
    std::vector<QByteArray> pictures{}; ///< PNG
};

inline std::vector<ZipEntry> wordEntries(const WordContent& content) {
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    QByteArray relations;
    std::vector<ZipEntry> entries;
    for (size_t i = 0; i < content.pictures.size(); ++i) {
        const QByteArray number = QByteArray::number(10 + int(i));
        relations += "<Relationship Id=\"rId" + number + "\" Type=\"" + office +
                     "/image\" Target=\"media/image" + number + ".png\"/>";
        entries.push_back({"word/media/image" + number + ".png", content.pictures[i], {}, false});
    }
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/";
    entries.insert(
        entries.begin(),
        {{"[Content_Types].xml",
          head + "<Types xmlns=\"" + package +
              "content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
              "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
              "relationships+xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>"
              "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
              "openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>",
          {},
          false},
         {"_rels/.rels",
          head + "<Relationships xmlns=\"" + package +
              "relationships\"><Relationship Id=\"rId1\" "
              "Type=\"" +
              office + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>",
          {},
          false},
         {"word/_rels/document.xml.rels",
          head + "<Relationships xmlns=\"" + package + "relationships\">" + relations +
              "</Relationships>",
          {},
          false},
         {"word/styles.xml",
          head + "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/"
                 "main\"><w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name "
                 "w:val=\"Title\"/></w:style><w:style w:type=\"paragraph\" "
                 "w:styleId=\"Subtitle\"><w:name w:val=\"Subtitle\"/></w:style><w:style "
                 "w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading "
                 "1\"/></w:style></w:styles>",
          {},
          false},
         {"word/document.xml",
          head +
              "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/"
              "main\" xmlns:r=\"" +
              office +
              "\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/"
              "wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/"
              "main\" xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
              "<w:body>" +
              content.body.toUtf8() + "</w:body></w:document>",
          {},
          false}});
    return entries;
}

inline QByteArray wordDocument(const WordContent& content) {
    return zipOf(wordEntries(content));
}

/// A paragraph of a Word document, in a style if it is named.
inline QString wordParagraph(const QString& text, const QString& style = {}) {
    const QString properties =
        style.isEmpty() ? QString()
                        : QStringLiteral("<w:pPr><w:pStyle w:val=\"%1\"/></w:pPr>").arg(style);
    return QStringLiteral("<w:p>%1<w:r><w:t xml:space=\"preserve\">%2</w:t></w:r></w:p>")
        .arg(properties, text.toHtmlEscaped());
}

/// A picture of a Word document as a paragraph.
inline QString wordPicture(const QString& relation, const QString& description) {
    return QStringLiteral(
               "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"p\" descr=\"%2\"/>"
               "<a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed=\"%1\"/>"
               "</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"
               "</w:r></w:p>")
        .arg(relation, description.toHtmlEscaped());
}

/// The start of an OLE 2 file ([MS-CFB]) with a folder of this name in it.
inline QByteArray oleFile(const QString& entry) {
    QByteArray file = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(1016, '\0');
    for (const QChar c : entry) {
        file += static_cast<char>(c.unicode());
        file += '\0';
    }
    return file + QByteArray(512, '\0');
}

} // namespace vestitel::test
