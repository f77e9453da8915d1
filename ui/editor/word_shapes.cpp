#include "editor/word_shapes.h"

#include <QRegularExpression>

namespace vestitel::editor {

namespace {

QString attribute(const QString& tag, const QString& name) {
    const QRegularExpression form(
        QStringLiteral("\\s%1\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))").arg(name),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(tag);
    return match.captured(1) + match.captured(2) + match.captured(3);
}

bool begins(const QString& html, qsizetype at, QLatin1String tag) {
    return QStringView(html).mid(at).startsWith(tag, Qt::CaseInsensitive);
}

} // namespace

WordShapes::WordShapes(const QString& html) {
    QString open; // The shape that an image within may make a picture.
    for (qsizetype at = html.indexOf(QLatin1String("<v:"), 0, Qt::CaseInsensitive); at >= 0;
         at = html.indexOf(QLatin1String("<v:"), at + 3, Qt::CaseInsensitive)) {
        const qsizetype end = html.indexOf(u'>', at);
        if (end < 0) {
            return;
        }
        if (begins(html, at, QLatin1String("<v:imagedata"))) {
            const QString tag = html.mid(at, end - at);
            if (!open.isEmpty() && !attribute(tag, QStringLiteral("src")).isEmpty()) {
                m_pictures.insert(open);
            }
            continue;
        }
        const bool isShape = begins(html, at, QLatin1String("<v:shape ")) ||
                             begins(html, at, QLatin1String("<v:shape\n")) ||
                             begins(html, at, QLatin1String("<v:shape\r"));
        const bool isOther = begins(html, at, QLatin1String("<v:group")) ||
                             begins(html, at, QLatin1String("<v:rect")) ||
                             begins(html, at, QLatin1String("<v:roundrect")) ||
                             begins(html, at, QLatin1String("<v:oval")) ||
                             begins(html, at, QLatin1String("<v:line"));
        if (isShape || isOther) {
            const QString id = attribute(html.mid(at, end - at), QStringLiteral("id"));
            m_shapes.insert(id);
            open = isShape ? id : QString();
        }
    }
}

bool WordShapes::isDrawing(const QString& tag) const {
    const QStringList shapes =
        attribute(tag, QStringLiteral("v:shapes"))
            .split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
    const bool isOnePicture = shapes.size() == 1 && m_pictures.contains(shapes.first());
    const bool isKnown = std::any_of(shapes.begin(), shapes.end(), [this](const QString& shape) {
        return m_shapes.contains(shape);
    });
    return isKnown && !isOnePicture;
}

} // namespace vestitel::editor
