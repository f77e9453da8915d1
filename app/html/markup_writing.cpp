#include "html/markup_writing.h"

namespace vestitel::html {

void writeAttribute(QString& out, QLatin1String name, const QString& value) {
    out += u' ';
    out += name;
    out += QLatin1String("=\"");
    writeEscaped(out, value, true);
    out += u'"';
}

void writeEscaped(QString& out, QStringView text, bool inAttribute) {
    qsizetype written = 0;
    const auto replace = [&](qsizetype i, QLatin1String by) {
        out += text.mid(written, i - written);
        out += by;
        written = i + 1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        switch (text[i].unicode()) {
        case u'&':
            replace(i, QLatin1String("&amp;"));
            break;
        case u'<':
            replace(i, QLatin1String("&lt;"));
            break;
        case u'>':
            replace(i, QLatin1String("&gt;"));
            break;
        case u'"':
            if (inAttribute) {
                replace(i, QLatin1String("&quot;"));
            }
            break;
        default:
            break;
        }
    }
    out += text.mid(written);
}

} // namespace vestitel::html
