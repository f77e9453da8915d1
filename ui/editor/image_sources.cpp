#include "editor/image_sources.h"

#include <QRegularExpression>

#include <algorithm>

namespace vestitel::editor {

namespace {

bool isSpace(QChar c) {
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

/// Reads the attributes of one tag from just after its name (HTML, section 13.2.5.32 on).
class AttributeReader final {
public:
    AttributeReader(const QString& html, qsizetype position) : m_html(html), m_position(position) {}

    [[nodiscard]] qsizetype position() const { return m_position; }

    /// The value of the first attribute with this name; nothing has length -1.
    ImageSource find(QLatin1String wanted) {
        ImageSource found{0, -1, 0, 0};
        while (skipToName()) {
            const qsizetype nameStart = m_position;
            skipWhile([](QChar c) { return !isSpace(c) && c != u'=' && c != u'>' && c != u'/'; });
            if (m_position == nameStart) {
                ++m_position; // A stray "=".
                continue;
            }
            const QStringView name = QStringView(m_html).mid(nameStart, m_position - nameStart);
            const ImageSource value = readValue();
            if (found.length < 0 && value.length >= 0 &&
                name.compare(wanted, Qt::CaseInsensitive) == 0) {
                found = value;
            }
        }
        return found;
    }

private:
    template <typename Predicate>
    void skipWhile(Predicate predicate) {
        while (m_position < m_html.size() && predicate(m_html.at(m_position))) {
            ++m_position;
        }
    }

    bool skipToName() {
        skipWhile([](QChar c) { return isSpace(c) || c == u'/'; });
        return m_position < m_html.size() && m_html.at(m_position) != u'>';
    }

    ImageSource readValue() {
        skipWhile(isSpace);
        if (m_position >= m_html.size() || m_html.at(m_position) != u'=') {
            return {0, -1, 0, 0};
        }
        ++m_position;
        skipWhile(isSpace);
        if (m_position >= m_html.size()) {
            return {0, -1, 0, 0};
        }
        const QChar quote = m_html.at(m_position);
        if (quote == u'"' || quote == u'\'') {
            const qsizetype start = ++m_position;
            skipWhile([quote](QChar c) { return c != quote; });
            const ImageSource value{start, m_position - start, 0, 0};
            ++m_position;
            return value;
        }
        const qsizetype start = m_position;
        skipWhile([](QChar c) { return !isSpace(c) && c != u'>'; });
        return {start, m_position - start, 0, 0};
    }

    const QString& m_html;
    qsizetype m_position;
};

std::vector<ImageSource> sourcesOf(QLatin1String tag, const QString& html) {
    std::vector<ImageSource> sources;
    qsizetype position = 0;
    while ((position = html.indexOf(tag, position, Qt::CaseInsensitive)) >= 0) {
        const qsizetype tagOffset = position;
        position += tag.size();
        if (position >= html.size() || !(isSpace(html.at(position)) || html.at(position) == u'/')) {
            continue;
        }
        AttributeReader reader(html, position);
        ImageSource source = reader.find(QLatin1String("src"));
        position = reader.position();
        source.tagOffset = tagOffset;
        source.tagLength = position - tagOffset;
        if (source.length > 0) {
            sources.push_back(source);
        }
    }
    return sources;
}

} // namespace

std::vector<ImageSource> imageSources(const QString& html) {
    std::vector<ImageSource> sources = sourcesOf(QLatin1String("<img"), html);
    // Word writes a picture as vector graphics; in a comment, and an image beside it for others.
    if (!html.contains(QLatin1String("v:shapes="))) {
        static const QRegularExpression kComment(QStringLiteral("<!--.*?-->"),
                                                 QRegularExpression::DotMatchesEverythingOption);
        const std::vector<ImageSource> drawn = sourcesOf(QLatin1String("<v:imagedata"), html);
        auto comments =
            drawn.empty() ? QRegularExpressionMatchIterator() : kComment.globalMatch(html);
        QRegularExpressionMatch comment;
        for (const ImageSource& source : drawn) {
            while (comments.hasNext() && comment.capturedEnd() <= source.offset) {
                comment = comments.next();
            }
            const bool isInComment = comment.hasMatch() &&
                                     comment.capturedStart() < source.offset &&
                                     comment.capturedEnd() > source.offset;
            if (!isInComment) {
                sources.push_back(source);
            }
        }
        std::sort(sources.begin(), sources.end(),
                  [](const ImageSource& a, const ImageSource& b) { return a.offset < b.offset; });
    }
    return sources;
}

bool hasVisibleText(const QString& html) {
    static const QRegularExpression kHidden(
        QStringLiteral("<(style|script|title|head)\\b.*?</\\1\\s*>|<!--.*?-->|<[^>]*>|&nbsp;"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    if (html.size() > 64 * 1024) {
        return true; // No picture's wrapping is that long.
    }
    QString rest = html;
    return !rest.remove(kHidden).simplified().isEmpty();
}

} // namespace vestitel::editor
