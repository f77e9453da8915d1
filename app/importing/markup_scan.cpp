#include "importing/markup_scan.h"

#include <QSet>

#include <algorithm>

namespace vestitel::importing {

namespace {

constexpr size_t kMostElements = 200'000;
constexpr size_t kHighestSearch = 256;

bool isNameStart(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isHtmlSpace(QChar c) {
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

bool isVoid(const QString& name) {
    static const QSet<QString> kVoid = {
        QStringLiteral("area"), QStringLiteral("base"),   QStringLiteral("br"),
        QStringLiteral("col"),  QStringLiteral("embed"),  QStringLiteral("hr"),
        QStringLiteral("img"),  QStringLiteral("input"),  QStringLiteral("link"),
        QStringLiteral("meta"), QStringLiteral("source"), QStringLiteral("track"),
        QStringLiteral("wbr"),  QStringLiteral("param")};
    return kVoid.contains(name);
}

/// Elements whose content is not markup (WHATWG HTML 13.2.6.2).
bool isRaw(const QString& name) {
    static const QSet<QString> kRaw = {QStringLiteral("script"),   QStringLiteral("style"),
                                       QStringLiteral("textarea"), QStringLiteral("title"),
                                       QStringLiteral("xmp"),      QStringLiteral("iframe"),
                                       QStringLiteral("noframes"), QStringLiteral("noembed")};
    return kRaw.contains(name);
}

/// A start tag of these closes an open one of the same kind beside it.
bool closesItself(const QString& name) {
    static const QSet<QString> kSelfClosing = {QStringLiteral("p"), QStringLiteral("li"),
                                               QStringLiteral("dt"), QStringLiteral("dd"),
                                               QStringLiteral("option")};
    return kSelfClosing.contains(name);
}

class Scanner final {
public:
    explicit Scanner(QStringView markup) : m_markup(markup) {}

    ScannedPage scan() {
        while (m_at < m_markup.size() && m_page.elements.size() < kMostElements) {
            readNext();
        }
        m_at = m_markup.size();
        closeTo(0, m_at, m_at);
        return std::move(m_page);
    }

private:
    void readNext() {
        const qsizetype begin = m_at;
        const QChar next = begin + 1 < m_markup.size() ? m_markup[begin + 1] : QChar();
        if (m_markup[begin] != u'<') {
            readText(begin, begin);
        } else if (isNameStart(next)) {
            readStartTag();
        } else if (next == u'/') {
            readEndTag();
        } else if (m_markup.sliced(begin).startsWith(QLatin1String("<!--"))) {
            skipPast(QLatin1String("-->"), begin + 4);
        } else if (next == u'!' || next == u'?') {
            skipPast(QLatin1String(">"), begin + 2);
        } else {
            readText(begin, begin + 1);
        }
    }

    void readText(qsizetype begin, qsizetype searchFrom) {
        const qsizetype end = m_markup.indexOf(u'<', searchFrom);
        m_at = end < 0 ? m_markup.size() : end;
        m_page.texts.push_back({begin, m_at, m_open.empty() ? -1 : m_open.back()});
    }

    void skipPast(QLatin1String sign, qsizetype from) {
        const qsizetype found = m_markup.indexOf(sign, from);
        m_at = found < 0 ? m_markup.size() : found + sign.size();
    }

    void readStartTag() {
        PageElement element;
        element.begin = m_at++;
        element.name = readName();
        while (readAttribute(element)) {
        }
        m_at = std::min(m_at + 1, m_markup.size());
        if (closesItself(element.name) && !m_open.empty() &&
            m_page.elements[size_t(m_open.back())].name == element.name) {
            closeTo(m_open.size() - 1, element.begin, element.begin);
        }
        element.parent = m_open.empty() ? -1 : m_open.back();
        element.contentBegin = element.contentEnd = element.end = m_at;
        const bool raw = isRaw(element.name);
        const bool open = !isVoid(element.name);
        if (raw) {
            skipRaw(element);
        }
        m_page.elements.push_back(std::move(element));
        if (open && !raw) {
            m_open.push_back(static_cast<int>(m_page.elements.size()) - 1);
        }
    }

    QString readName() {
        const qsizetype begin = m_at;
        while (m_at < m_markup.size() && !isHtmlSpace(m_markup[m_at]) && m_markup[m_at] != u'>' &&
               m_markup[m_at] != u'/') {
            ++m_at;
        }
        return m_markup.sliced(begin, m_at - begin).toString().toLower();
    }

    bool readAttribute(PageElement& element) {
        while (m_at < m_markup.size() && (isHtmlSpace(m_markup[m_at]) || m_markup[m_at] == u'/')) {
            ++m_at;
        }
        if (m_at >= m_markup.size() || m_markup[m_at] == u'>') {
            return false;
        }
        const qsizetype nameBegin = m_at++;
        while (m_at < m_markup.size() && !isHtmlSpace(m_markup[m_at]) &&
               QStringView(u"=>/").indexOf(m_markup[m_at]) < 0) {
            ++m_at;
        }
        const QString name = m_markup.sliced(nameBegin, m_at - nameBegin).toString().toLower();
        skipSpace();
        QString value;
        if (m_at < m_markup.size() && m_markup[m_at] == u'=') {
            ++m_at;
            skipSpace();
            value = readValue();
        }
        element.attributes.emplace_back(name, value);
        return true;
    }

    QString readValue() {
        if (m_at >= m_markup.size()) {
            return QString();
        }
        const QChar quote = m_markup[m_at];
        if (quote == u'"' || quote == u'\'') {
            const qsizetype begin = m_at + 1;
            const qsizetype found = m_markup.indexOf(quote, begin);
            const qsizetype end = found < 0 ? m_markup.size() : found;
            m_at = std::min(end + 1, m_markup.size());
            return m_markup.sliced(std::min(begin, end), std::max<qsizetype>(0, end - begin))
                .toString();
        }
        const qsizetype begin = m_at;
        while (m_at < m_markup.size() && !isHtmlSpace(m_markup[m_at]) && m_markup[m_at] != u'>') {
            ++m_at;
        }
        return m_markup.sliced(begin, m_at - begin).toString();
    }

    void skipSpace() {
        while (m_at < m_markup.size() && isHtmlSpace(m_markup[m_at])) {
            ++m_at;
        }
    }

    void skipRaw(PageElement& element) {
        const qsizetype end = m_markup.indexOf(QString(QStringLiteral("</") + element.name), m_at,
                                               Qt::CaseInsensitive);
        element.contentEnd = end < 0 ? m_markup.size() : end;
        m_at = element.contentEnd;
        if (end >= 0) {
            skipPast(QLatin1String(">"), end);
        }
        element.end = m_at;
    }

    void readEndTag() {
        const qsizetype begin = m_at;
        m_at += 2;
        const QString name = readName();
        skipPast(QLatin1String(">"), m_at);
        const size_t lowest = m_open.size() > kHighestSearch ? m_open.size() - kHighestSearch : 0;
        for (size_t i = m_open.size(); i-- > lowest;) {
            if (m_page.elements[size_t(m_open[i])].name == name) {
                closeTo(i, begin, m_at);
                return;
            }
        }
    }

    /// Closes what is open above `size`; the lowest of them owns the end tag.
    void closeTo(size_t size, qsizetype contentEnd, qsizetype end) {
        while (m_open.size() > size) {
            PageElement& element = m_page.elements[size_t(m_open.back())];
            m_open.pop_back();
            element.contentEnd = contentEnd;
            element.end = m_open.size() == size ? end : contentEnd;
        }
    }

    QStringView m_markup;
    qsizetype m_at = 0;
    std::vector<int> m_open;
    ScannedPage m_page;
};

} // namespace

QString PageElement::attribute(QLatin1String attributeName) const {
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [&](const auto& each) { return each.first == attributeName; });
    return found == attributes.end() ? QString() : found->second;
}

ScannedPage scanMarkup(QStringView markup) {
    return Scanner(markup).scan();
}

} // namespace vestitel::importing
