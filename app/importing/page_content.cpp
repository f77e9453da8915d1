#include "importing/page_content.h"

#include "html/body_text.h"
#include "html/foreign_program.h"
#include "html/sanitiser.h"
#include "importing/chrome.h"
#include "importing/dates.h"
#include "importing/page_roles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace vestitel::importing {

namespace {

/// Text this short beside an article says nothing of where it is.
constexpr qsizetype kShortText = 25;

/// The same day or nothing, from an attribute or a line.
QDate dateOf(const QString& text) {
    const std::optional<FoundDate> found = findDate(text);
    return found ? found->date : QDate();
}

class ContentReader final {
public:
    explicit ContentReader(const QString& markup)
        : m_markup(markup), m_page(scanMarkup(markup)), m_chrome(m_page.elements.size()) {
        for (size_t i = 0; i < m_page.elements.size(); ++i) {
            const int parent = m_page.elements[i].parent;
            m_chrome[i] = (parent >= 0 && m_chrome[size_t(parent)]) || isChrome(i);
        }
    }

    PageContent read() {
        m_content.language = languageOfPage();
        const int root = articleRoot();
        findTitle(root);
        findDate(root);
        cutHead(root);
        m_content.markup = markupOf(root);
        return std::move(m_content);
    }

private:
    const PageElement& element(int index) const { return m_page.elements[size_t(index)]; }

    /// An article's own header holds its title, so it is not the site's.
    bool isChrome(size_t index) const {
        const PageElement& it = m_page.elements[index];
        return isPageChrome(it) && !(it.name == QLatin1String("header") && isWithinArticle(it));
    }

    bool isWithinArticle(const PageElement& inner) const {
        for (int i = inner.parent; i >= 0; i = element(i).parent) {
            if (element(i).name == QLatin1String("article") ||
                element(i).name == QLatin1String("main")) {
                return true;
            }
        }
        return false;
    }

    bool isWithin(int inner, int outer) const {
        if (outer < 0) {
            return true;
        }
        return inner >= 0 && element(inner).begin >= element(outer).begin &&
               element(inner).end <= element(outer).end;
    }

    QString languageOfPage() const {
        for (const PageElement& it : m_page.elements) {
            if (it.name == QLatin1String("html") || it.name == QLatin1String("body")) {
                const QString language = it.attribute(QLatin1String("lang"));
                if (!language.isEmpty()) {
                    return language;
                }
            }
        }
        return QString();
    }

    QString textOf(const PageElement& it) const {
        return textOfMarkup(m_markup.mid(it.contentBegin, it.contentEnd - it.contentBegin));
    }

    // Where the article is.

    int articleRoot() const {
        const std::vector<qsizetype> lengths = textLengths();
        const auto longest = [&](auto&& isWanted) {
            int best = -1;
            for (size_t i = 0; i < m_page.elements.size(); ++i) {
                if (!m_chrome[i] && isWanted(m_page.elements[i]) && lengths[i] > 0 &&
                    (best < 0 || lengths[i] > lengths[size_t(best)])) {
                    best = static_cast<int>(i);
                }
            }
            return best;
        };
        int root = longest(isArticleText);
        if (root < 0) {
            root =
                longest([](const PageElement& it) { return it.name == QLatin1String("article"); });
        }
        if (root < 0) {
            root = longest([](const PageElement& it) {
                return it.name == QLatin1String("main") ||
                       it.attribute(QLatin1String("role")) == QLatin1String("main");
            });
        }
        return root >= 0 ? root : blockWithMostText();
    }

    qsizetype lengthOf(const PageText& text) const {
        return m_markup.mid(text.begin, text.end - text.begin).simplified().size();
    }

    /// Of each element, with all that is in it but chrome.
    std::vector<qsizetype> textLengths() const {
        std::vector<qsizetype> lengths(m_page.elements.size(), 0);
        for (const PageText& text : m_page.texts) {
            if (text.parent >= 0 && !m_chrome[size_t(text.parent)]) {
                lengths[size_t(text.parent)] += lengthOf(text);
            }
        }
        for (size_t i = m_page.elements.size(); i-- > 0;) {
            if (const int parent = m_page.elements[i].parent; parent >= 0 && !m_chrome[i]) {
                lengths[size_t(parent)] += lengths[i];
            }
        }
        return lengths;
    }

    /// A paragraph speaks for what holds it, and half as loudly for what holds that: so one div
    /// around many is chosen before any of them, and before a body with menus.
    int blockWithMostText() const {
        std::vector<qsizetype> values(m_page.elements.size(), 0);
        for (const PageText& text : m_page.texts) {
            const qsizetype length = lengthOf(text);
            const int holder = text.parent < 0 || m_chrome[size_t(text.parent)]
                                   ? -1
                                   : containerAround(text.parent);
            if (length < kShortText || holder < 0) {
                continue;
            }
            values[size_t(holder)] += 2 * length;
            if (const int outer = containerAround(element(holder).parent); outer >= 0) {
                values[size_t(outer)] += length;
            }
        }
        const auto best = std::max_element(values.begin(), values.end());
        return best == values.end() || *best == 0 ? -1 : static_cast<int>(best - values.begin());
    }

    int containerAround(int index) const {
        while (index >= 0 && !isContainer(element(index).name)) {
            index = element(index).parent;
        }
        return index;
    }

    // What it is called, and when it was published.

    QString meta(const QString& name) const {
        for (const PageElement& it : m_page.elements) {
            if (it.name == QLatin1String("meta") &&
                (it.attribute(QLatin1String("property")).toLower() == name ||
                 it.attribute(QLatin1String("name")).toLower() == name ||
                 it.attribute(QLatin1String("itemprop")).toLower() == name)) {
                return textOfMarkup(
                    it.attribute(QLatin1String("content")).replace(u'<', QStringLiteral("&lt;")));
            }
        }
        return QString();
    }

    void findTitle(int root) {
        QString heading = headingWithin(root);
        if (heading.isEmpty()) {
            heading = headingWithin(-1);
        }
        QString title = meta(QStringLiteral("og:title"));
        if (title.isEmpty()) {
            title = titleElement();
        }
        // The heading is the title without the site's name, unless it is the site's name itself.
        const bool agrees = !heading.isEmpty() && title.contains(heading, Qt::CaseInsensitive);
        m_content.title = title.isEmpty() || agrees ? heading : withoutSiteName(title);
        if (m_content.title.isEmpty()) {
            m_content.title = title;
        }
    }

    QString headingWithin(int root) const {
        for (const QLatin1String level : {QLatin1String("h1"), QLatin1String("h2")}) {
            for (size_t i = 0; i < m_page.elements.size(); ++i) {
                const PageElement& it = m_page.elements[i];
                if (it.name == level && !m_chrome[i] && isWithin(static_cast<int>(i), root)) {
                    const QString text = textOf(it);
                    if (!text.isEmpty() && !isSectionName(text)) {
                        return text;
                    }
                }
            }
        }
        return QString();
    }

    QString titleElement() const {
        for (const PageElement& it : m_page.elements) {
            if (it.name == QLatin1String("title")) {
                return textOf(it);
            }
        }
        return QString();
    }

    static QString withoutSiteName(const QString& title) {
        for (const QString& sign :
             {QStringLiteral(" | "), QStringLiteral(" :: "), QStringLiteral(" » "),
              QStringLiteral(" — "), QStringLiteral(" – "), QStringLiteral(" - ")}) {
            const QStringList parts = title.split(sign, Qt::SkipEmptyParts);
            if (parts.size() > 1) {
                return std::max_element(
                           parts.begin(), parts.end(),
                           [](const QString& a, const QString& b) { return a.size() < b.size(); })
                    ->trimmed();
            }
        }
        return title;
    }

    void findDate(int root) {
        for (const QString& name :
             {QStringLiteral("article:published_time"), QStringLiteral("datepublished"),
              QStringLiteral("date"), QStringLiteral("dc.date"), QStringLiteral("dcterms.created"),
              QStringLiteral("pubdate")}) {
            takeDate(dateOf(meta(name)));
        }
        takeDate(linkedDataDate());
        for (const int within : {root, -1}) {
            for (size_t i = 0; i < m_page.elements.size(); ++i) {
                const PageElement& it = m_page.elements[i];
                if (it.name == QLatin1String("time") && isWithin(static_cast<int>(i), within)) {
                    const QString stated = it.attribute(QLatin1String("datetime"));
                    takeDate(dateOf(stated.isEmpty() ? textOf(it) : stated));
                }
            }
        }
        for (const PageText& text : m_page.texts) {
            const QString line = m_markup.mid(text.begin, text.end - text.begin).simplified();
            if (line.size() < 80 && text.parent >= 0 && !m_chrome[size_t(text.parent)]) {
                if (const std::optional<DateLine> date = readDateLine(line)) {
                    takeDate(date->date);
                }
            }
        }
    }

    void takeDate(const QDate& date) {
        if (!m_content.date.isValid()) {
            m_content.date = date;
        }
    }

    QDate linkedDataDate() const {
        for (const PageElement& it : m_page.elements) {
            if (it.name != QLatin1String("script") ||
                it.attribute(QLatin1String("type")) != QLatin1String("application/ld+json")) {
                continue;
            }
            const QJsonDocument data = QJsonDocument::fromJson(
                m_markup.mid(it.contentBegin, it.contentEnd - it.contentBegin).toUtf8());
            QJsonArray objects = data.isArray() ? data.array() : QJsonArray{data.object()};
            for (const QJsonValue& inner : data.object().value(QLatin1String("@graph")).toArray()) {
                objects.append(inner);
            }
            for (const QJsonValue& object : objects) {
                const QString date =
                    object.toObject().value(QLatin1String("datePublished")).toString();
                if (dateOf(date).isValid()) {
                    return dateOf(date);
                }
            }
        }
        return QDate();
    }

    // What of the article's element is not its text.

    /// Its title and date, which are told apart from the body, and lines of the site's frame.
    void cutHead(int root) {
        for (size_t i = 0; i < m_page.elements.size(); ++i) {
            const PageElement& it = m_page.elements[i];
            const bool mayBeLine = it.end - it.begin < 1000 && it.name != QLatin1String("a") &&
                                   it.name != QLatin1String("li") && isWithin(int(i), root);
            if (m_chrome[i] || !mayBeLine || static_cast<int>(i) == root) {
                continue;
            }
            const QString text = textOf(it);
            const auto date = readDateLine(text);
            const bool isTitle = text == m_content.title;
            const bool isDate = date && date->rest.isEmpty() && date->date == m_content.date;
            if (isTitle || isDate || chromeKind(text) == ChromeKind::Anywhere ||
                isCopyright(text)) {
                m_chrome[i] = true;
            }
        }
    }

    /// An office program's style sheets, which say what its lists and bold text are.
    QString officeStyles() const {
        if (html::programOf(m_markup.toStdString()) != html::Program::Office) {
            return QString();
        }
        static const QRegularExpression kSheet(QStringLiteral("<style\\b[^>]*>.*?</style\\s*>"),
                                               QRegularExpression::CaseInsensitiveOption |
                                                   QRegularExpression::DotMatchesEverythingOption);
        QString sheets;
        auto found = kSheet.globalMatch(m_markup);
        while (found.hasNext()) {
            sheets += found.next().captured();
        }
        return sheets;
    }

    QString markupOf(int root) const {
        const qsizetype begin = root < 0 ? 0 : element(root).contentBegin;
        const qsizetype end = root < 0 ? m_markup.size() : element(root).contentEnd;
        QString markup = root < 0 ? QString() : officeStyles();
        qsizetype done = begin;
        for (size_t i = 0; i < m_page.elements.size(); ++i) {
            const PageElement& it = m_page.elements[i];
            if (m_chrome[i] && it.begin >= done && it.end <= end) {
                markup += QStringView(m_markup).sliced(done, it.begin - done);
                done = it.end;
            }
        }
        return markup + m_markup.mid(done, end - done);
    }

    const QString& m_markup;
    ScannedPage m_page;
    std::vector<bool> m_chrome; ///< By element: it, or what holds it, is not the article's.
    PageContent m_content;
};

} // namespace

PageContent readPageContent(const QString& markup) {
    return ContentReader(markup).read();
}

QString textOfMarkup(const QString& markup) {
    const auto body = html::sanitise(markup);
    return body ? html::plainText(*body).simplified() : QString();
}

} // namespace vestitel::importing
