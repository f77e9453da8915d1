#include "documents/markup_text.h"

#include <QXmlStreamReader>

namespace vestitel::documents {

namespace {

bool endsLine(QStringView element) {
    return element == u"p" || element == u"h" || element == u"si" || element == u"table-cell";
}

bool isSpace(QStringView element) {
    return element == u"tab" || element == u"br" || element == u"cr" || element == u"s" ||
           element == u"line-break";
}

bool holdsWords(QStringView element, Markup markup) {
    return markup == Markup::Office ? element == u"t" : element == u"p" || element == u"h";
}

} // namespace

Result<QString> textOfMarkup(const QByteArray& xml, Markup markup, qsizetype most) {
    QXmlStreamReader reader(xml);
    QString text;
    int depth = 0; // of elements that hold words
    while (!reader.atEnd() && text.size() < most) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            depth += holdsWords(reader.name(), markup) ? 1 : 0;
            if (isSpace(reader.name())) {
                text += u' ';
            }
            break;
        case QXmlStreamReader::Characters:
            if (depth > 0) {
                text += reader.text();
            }
            break;
        case QXmlStreamReader::EndElement:
            depth -= holdsWords(reader.name(), markup) ? 1 : 0;
            if (endsLine(reader.name())) {
                text += u'\n';
            }
            break;
        default:
            break;
        }
    }
    if (reader.hasError()) {
        return failure(ErrorCode::DamagedData, QStringLiteral("The document cannot be read."),
                       reader.errorString());
    }
    return text;
}

} // namespace vestitel::documents
