#include "importing/text_page.h"

#include "importing/chrome.h"
#include "importing/dates.h"
#include "importing/text_blocks.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace vestitel::importing {

namespace {

/// A title of more characters is a paragraph that happens to come first.
constexpr qsizetype kLongestTitle = 300;
/// What a line must have to be known for a title by coming twice; more of it below other lines.
constexpr qsizetype kShortestTitle = 8;
constexpr qsizetype kShortestMenuPassed = 16;
/// How far down a page's title may be said again.
constexpr qsizetype kHeadLines = 40;

/// Lines without the space around them; empty ones stay, since they part paragraphs.
QStringList linesOf(const QString& text) {
    static const QRegularExpression kInvisible(
        QStringLiteral("[\\x{200B}\\x{200E}\\x{200F}\\x{2028}\\x{2029}]"));
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        QString visible = line;
        lines.append(visible.remove(kInvisible).simplified());
    }
    return lines;
}

/// Whether two lines say the same title: signs and case aside, and one of them may be cut short.
bool isSameTitle(const QString& a, const QString& b) {
    const auto bare = [](QString text) {
        text.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        return text.toCaseFolded();
    };
    const auto isCut = [](const QString& text) {
        return text.endsWith(u'…') || text.endsWith(QLatin1String("..."));
    };
    const QString bareA = bare(a);
    const QString bareB = bare(b);
    if (bareA.isEmpty() || bareB.isEmpty()) {
        return false;
    }
    return bareA == bareB || (isCut(a) && bareA.size() > 20 && bareB.startsWith(bareA)) ||
           (isCut(b) && bareB.size() > 20 && bareA.startsWith(bareB));
}

/// A document's title in its window: the article's title and the site's name, either way round.
bool isTitleWithSiteName(const QString& line, const QString& title) {
    static const QRegularExpression kSeparators(QStringLiteral("^\\s*(?:[|»›·•]|::|[-–—:])\\s+|"
                                                               "\\s+(?:[|«‹·•]|::|[-–—])\\s*$"));
    if (title.size() < kShortestTitle || line.size() <= title.size()) {
        return false;
    }
    if (line.startsWith(title, Qt::CaseInsensitive)) {
        return kSeparators.match(line.mid(title.size())).capturedStart() == 0;
    }
    if (line.endsWith(title, Qt::CaseInsensitive)) {
        const QRegularExpressionMatch match =
            kSeparators.match(line.left(line.size() - title.size()));
        return match.hasMatch() && match.capturedStart() > 0;
    }
    return false;
}

/// A bare date below a text may be the writer's, beside the signature.
bool saysPublished(const QString& line) {
    static const QRegularExpression kWords(
        QStringLiteral("публикуван|добавен|качен|published|posted|added"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return kWords.match(line).hasMatch();
}

/// Reads a page from both ends towards its article.
class PageReader final {
public:
    explicit PageReader(QStringList lines) : m_lines(std::move(lines)) {}

    TextPage read() {
        dropChromeAnywhere();
        dropTail();
        const qsizetype bodyStart = readHead();
        if (m_page.title.isEmpty()) {
            return std::move(m_page);
        }
        m_page.blocks = textBlocks(m_lines.mid(bodyStart));
        return std::move(m_page);
    }

private:
    void drop(qsizetype at) {
        m_page.dropped.append(m_lines[at]);
        m_lines[at].clear();
    }

    void dropChromeAnywhere() {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (chromeKind(m_lines[i]) == ChromeKind::Anywhere) {
                drop(i);
            }
        }
    }

    void dropTail() {
        cutAfterCopyright();
        for (qsizetype i = m_lines.size() - 1; i > 0; --i) {
            if (m_lines[i].isEmpty()) {
                continue;
            }
            // The only line that is left is the text, whatever it looks like.
            const bool last = std::all_of(m_lines.begin(), m_lines.begin() + i,
                                          [](const QString& line) { return line.isEmpty(); });
            const std::optional<DateLine> date = readDateLine(m_lines[i]);
            if (!last && date && date->rest.isEmpty() && saysPublished(m_lines[i])) {
                takeDate(*date, i);
                continue;
            }
            if (last || chromeKind(m_lines[i]) == ChromeKind::None) {
                break;
            }
            drop(i);
        }
    }

    /// What stands below the line of copyright is the site's, while it is short.
    void cutAfterCopyright() {
        for (qsizetype i = m_lines.size() - 1; i > 0; --i) {
            if (m_lines[i].size() > 160 && !isCopyright(m_lines[i])) {
                return;
            }
            if (!isCopyright(m_lines[i])) {
                continue;
            }
            for (qsizetype j = i; j < m_lines.size(); ++j) {
                if (!m_lines[j].isEmpty()) {
                    drop(j);
                }
            }
            return;
        }
    }

    /// Title and date, and where the body begins.
    qsizetype readHead() {
        if (const std::optional<qsizetype> repeated = repeatedTitle()) {
            for (qsizetype i = 0; i < *repeated; ++i) {
                readLineAboveTitle(i);
            }
        }
        qsizetype i = 0;
        for (; i < m_lines.size(); ++i) {
            if (m_lines[i].isEmpty()) {
                continue;
            }
            if (!readHeadLine(i)) {
                break;
            }
        }
        if (m_page.title.isEmpty() && !m_section.isEmpty()) {
            m_page.title = m_section;
            m_page.dropped.removeOne(m_section);
        }
        return i;
    }

    /// A line that comes twice, with nothing but chrome, dates and the site's menu before and
    /// between, is the title: pages say it in their frame and above the article. The second place.
    std::optional<qsizetype> repeatedTitle() const {
        const qsizetype end = std::min(m_lines.size(), kHeadLines);
        bool contentSeen = false;
        for (qsizetype first = 0; first < end && isFrame(0, first); ++first) {
            if (!mayBeTitle(m_lines[first])) {
                continue;
            }
            const qsizetype shortest = contentSeen ? kShortestMenuPassed : kShortestTitle;
            contentSeen = true;
            for (qsizetype again = first + 1; again < end && isFrame(first + 1, again); ++again) {
                const QString title = titlePartOf(m_lines[again]);
                if (title.size() >= shortest && (isSameTitle(m_lines[first], title) ||
                                                 isTitleWithSiteName(m_lines[first], title))) {
                    return again;
                }
            }
        }
        return std::nullopt;
    }

    static bool mayBeTitle(const QString& line) {
        return line.size() >= kShortestTitle && line.size() <= kLongestTitle &&
               chromeKind(line) == ChromeKind::None && !isSectionName(line) && !readDateLine(line);
    }

    /// What a line says beside its date.
    static QString titlePartOf(const QString& line) {
        const std::optional<DateLine> date = readDateLine(line);
        return date ? date->rest : line;
    }

    /// Whether lines are a site's frame: known for it, or as short and bare as a menu's.
    bool isFrame(qsizetype from, qsizetype to) const {
        static const QRegularExpression kOfText(QStringLiteral("[\\d.!?:;,]"));
        return std::all_of(m_lines.begin() + from, m_lines.begin() + to, [](const QString& line) {
            return chromeKind(line) != ChromeKind::None || readDateLine(line).has_value() ||
                   (line.size() <= 40 && !line.contains(kOfText));
        });
    }

    void readLineAboveTitle(qsizetype at) {
        const std::optional<DateLine> date = readDateLine(m_lines[at]);
        if (date && date->rest.isEmpty()) {
            takeDate(*date, at);
        } else if (!m_lines[at].isEmpty()) {
            drop(at);
        }
    }

    /// False when the body begins with this line.
    bool readHeadLine(qsizetype at) {
        const QString line = m_lines[at];
        if (chromeKind(line) != ChromeKind::None && !isOnlyLine(at)) {
            drop(at);
            return true;
        }
        const std::optional<DateLine> date = readDateLine(line);
        if (date && (!m_page.date.isValid() || m_page.date == date->date)) {
            takeDate(*date, at);
            if (date->rest.isEmpty()) {
                return true;
            }
            m_lines[at] = date->rest;
            return readHeadLine(at);
        }
        if (m_page.title.isEmpty()) {
            return readTitle(at);
        }
        if (isSameTitle(line, m_page.title)) {
            drop(at);
            return true;
        }
        if (isTitleWithSiteName(m_page.title, line)) {
            m_page.dropped.append(m_page.title);
            m_page.title = line;
            m_lines[at].clear();
            return true;
        }
        return false;
    }

    bool readTitle(qsizetype at) {
        const QString line = m_lines[at];
        if (isSectionName(line) && m_section.isEmpty() && !isOnlyLine(at)) {
            m_section = line;
            drop(at);
            return true;
        }
        if (line.size() > kLongestTitle) {
            m_page.title = beginningOf(line);
            return false;
        }
        m_page.title = line;
        m_lines[at].clear();
        return true;
    }

    /// A long first paragraph's first words, as a title; the paragraph stays whole.
    static QString beginningOf(const QString& line) {
        const qsizetype cut = line.lastIndexOf(u' ', 80);
        return line.left(cut > 0 ? cut : 80) + u'…';
    }

    bool isOnlyLine(qsizetype at) const {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (i != at && !m_lines[i].isEmpty()) {
                return false;
            }
        }
        return m_page.title.isEmpty();
    }

    void takeDate(const DateLine& date, qsizetype at) {
        m_page.date = date.date;
        m_lines[at].clear();
    }

    QStringList m_lines;
    QString m_section;
    TextPage m_page;
};

} // namespace

QStringList TextPage::guessedChrome() const {
    QStringList guessed;
    for (const QString& line : dropped) {
        const bool known = chromeKind(line) != ChromeKind::None || isSectionName(line) ||
                           isSameTitle(line, title) || isTitleWithSiteName(line, title);
        if (!known) {
            guessed.append(line);
        }
    }
    return guessed;
}

TextPage readTextPage(const QString& text) {
    return PageReader(linesOf(text)).read();
}

} // namespace vestitel::importing
