#include "importing/wordpress_text.h"

#include "importing/markup_scan.h"
#include "importing/page_roles.h"
#include "importing/wordpress_shortcodes.h"

#include <QRegularExpression>

#include <algorithm>

namespace vestitel::importing {

namespace {

struct Edit {
    qsizetype begin = 0;
    qsizetype end = 0;
    QString replacement;
};

QString edited(const QString& markup, std::vector<Edit> edits) {
    std::stable_sort(edits.begin(), edits.end(),
                     [](const Edit& a, const Edit& b) { return a.begin < b.begin; });
    QString result;
    qsizetype done = 0;
    for (const Edit& edit : edits) {
        if (edit.begin >= done) {
            result += QStringView(markup).sliced(done, edit.begin - done);
            result += edit.replacement;
            done = edit.end;
        }
    }
    return result + markup.mid(done);
}

/// The name of the tag that ends before `at`, "/" before it if it closes; "!" for a comment.
QString tagBefore(const QString& markup, qsizetype at) {
    const qsizetype begin = at > 0 ? markup.lastIndexOf(u'<', at - 1) : -1;
    static const QRegularExpression kName(QStringLiteral("^<(/?[A-Za-z0-9]+|!)"));
    return begin < 0 ? QString() : kName.match(markup.mid(begin, 24)).captured(1).toLower();
}

QString tagAfter(const QString& markup, qsizetype at) {
    static const QRegularExpression kName(QStringLiteral("^<(/?[A-Za-z0-9]+|!)"));
    return kName.match(markup.mid(at, 24)).captured(1).toLower();
}

/// A tag within a line: the text on both of its sides is one.
bool isWithinLine(const QString& tag) {
    const QString name = tag.startsWith(u'/') ? tag.mid(1) : tag;
    return !name.isEmpty() && name != u"br" && isInline(name);
}

/// What line ends in a piece of text stand for: WordPress's wpautop().
QString withParagraphs(const QString& text, bool lineBefore, bool lineAfter) {
    static const QRegularExpression kEnds(
        QStringLiteral("[ \\t]*\\n(?:[ \\t\\x{00A0}]*\\n)*[ \\t]*"));
    QString result;
    qsizetype done = 0;
    auto matches = kEnds.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const bool first = match.capturedStart() == 0;
        const bool last = match.capturedEnd() == text.size();
        result += QStringView(text).sliced(done, match.capturedStart() - done);
        done = match.capturedEnd();
        if ((first && !lineBefore) || (last && !lineAfter)) {
            // Beside a block nothing has to be parted, but a paragraph may begin after it.
            result += u'\n';
        } else {
            result += match.captured().count(u'\n') > 1 ? QStringLiteral("\n<p>")
                                                        : QStringLiteral("<br>");
        }
    }
    return result + text.mid(done);
}

enum class Paragraphs { Everywhere, OutsideElements };

QString addParagraphs(const QString& markup, Paragraphs where) {
    const ScannedPage page = scanMarkup(markup);
    std::vector<Edit> edits;
    for (const PageText& text : page.texts) {
        bool literal = false;
        for (int i = text.parent; i >= 0 && !literal; i = page.elements[size_t(i)].parent) {
            literal = page.elements[size_t(i)].name == QLatin1String("pre");
        }
        if (literal || (where == Paragraphs::OutsideElements && text.parent >= 0)) {
            continue;
        }
        const QString words = markup.mid(text.begin, text.end - text.begin);
        const bool lineBefore = isWithinLine(tagBefore(markup, text.begin));
        const bool lineAfter = isWithinLine(tagAfter(markup, text.end));
        if (words.contains(u'\n')) {
            edits.push_back({text.begin, text.end, withParagraphs(words, lineBefore, lineAfter)});
        }
    }
    return edited(markup, std::move(edits));
}

bool hasClass(const PageElement& element, QLatin1String name) {
    return element.attribute(QLatin1String("class")).split(u' ').contains(name);
}

/// The address of a film's page, from that of its frame.
QString pageOfFrame(const QString& source) {
    static const QRegularExpression kYouTube(
        QStringLiteral("youtube(?:-nocookie)?\\.com/embed/([A-Za-z0-9_-]+)"));
    static const QRegularExpression kVimeo(QStringLiteral("player\\.vimeo\\.com/video/(\\d+)"));
    if (const auto match = kYouTube.match(source); match.hasMatch()) {
        return QStringLiteral("https://www.youtube.com/watch?v=") + match.captured(1);
    }
    if (const auto match = kVimeo.match(source); match.hasMatch()) {
        return QStringLiteral("https://vimeo.com/") + match.captured(1);
    }
    return source.startsWith(QLatin1String("//")) ? QStringLiteral("https:") + source : source;
}

/// What the block editor writes, as the article profile has it: galleries as figures one after the
/// other, frames and embedded addresses as links.
QString withPlainBlocks(const QString& markup) {
    const ScannedPage page = scanMarkup(markup);
    std::vector<Edit> edits;
    std::vector<bool> inGallery(page.elements.size());
    for (size_t i = 0; i < page.elements.size(); ++i) {
        const PageElement& element = page.elements[i];
        const bool within = element.parent >= 0 && inGallery[size_t(element.parent)];
        const bool gallery = hasClass(element, QLatin1String("wp-block-gallery")) ||
                             hasClass(element, QLatin1String("gallery"));
        inGallery[i] = within || gallery;
        const bool list =
            element.name == QLatin1String("ul") || element.name == QLatin1String("li");
        if ((gallery && element.name != QLatin1String("dl")) || (within && list)) {
            edits.push_back({element.begin, element.contentBegin, {}});
            edits.push_back({element.contentEnd, element.end, {}});
        } else if (within && element.name == QLatin1String("figure")) {
            edits.push_back({element.begin, element.contentBegin,
                             QStringLiteral("<figure class=\"gallery\">")});
        } else if (element.name == QLatin1String("iframe")) {
            const QString source = element.attribute(QLatin1String("src"));
            edits.push_back({element.begin, element.end,
                             source.isEmpty() ? QString() : linkParagraph(pageOfFrame(source))});
        }
    }
    return edited(markup, std::move(edits));
}

/// An address that stands alone in its line or element, which WordPress shows as what is there.
QString withLinks(const QString& markup) {
    static const QRegularExpression kAlone(QStringLiteral(
        "(?:<p>\\s*)?(?<=>|\\n|^)[ \\t]*(https?://[^\\s<>\"]+)[ \\t]*(?=\\n|$|</(?:p|div)>)"));
    QString result;
    qsizetype done = 0;
    auto matches = kAlone.globalMatch(markup);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedStart() > 0 && tagBefore(markup, match.capturedStart(1)) == u"a") {
            continue;
        }
        result += QStringView(markup).sliced(done, match.capturedStart() - done);
        result +=
            u'\n' +
            linkParagraph(match.captured(1).replace(QStringLiteral("&amp;"), QStringLiteral("&"))) +
            u'\n';
        done = match.capturedEnd();
    }
    return result + markup.mid(done);
}

/// Marks of a page's end part paragraphs; other comments say nothing.
QString withoutComments(QString text) {
    static const QRegularExpression kPageEnd(QStringLiteral("<!--(?:more|nextpage)\\b[^>]*-->"));
    static const QRegularExpression kComment(QStringLiteral("<!--.*?-->"),
                                             QRegularExpression::DotMatchesEverythingOption);
    return text.replace(kPageEnd, QStringLiteral("\n\n")).remove(kComment);
}

} // namespace

WordPressText readWordPressText(const QString& content, const QString& post,
                                const WordPressMedia& media) {
    QString text = content;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    const bool fromBlocks = text.contains(QLatin1String("<!-- wp:"));
    text = withoutComments(text);
    WordPressText result = replaceShortcodes(text, post, media);
    result.markup = withLinks(withPlainBlocks(result.markup));
    result.markup = addParagraphs(result.markup, fromBlocks ? Paragraphs::OutsideElements
                                                            : Paragraphs::Everywhere);
    return result;
}

std::map<QString, QString> languagesOf(const QString& text) {
    static const QRegularExpression kMark(
        QStringLiteral("(?:\\[:([a-z]{2})?\\]|<!--:([a-z]{2})?-->|\\{:([a-z]{2})?\\})"));
    std::map<QString, QString> languages;
    QString tag;
    qsizetype done = 0;
    auto matches = kMark.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (!tag.isEmpty()) {
            languages[tag] += text.mid(done, match.capturedStart() - done);
        }
        tag = match.captured(1) + match.captured(2) + match.captured(3);
        done = match.capturedEnd();
    }
    if (!tag.isEmpty()) {
        languages[tag] += text.mid(done);
    }
    return languages;
}

} // namespace vestitel::importing
