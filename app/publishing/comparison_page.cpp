#include "publishing/comparison_page.h"

#include "html/serialiser.h"
#include "publishing/body_markup.h"

#include <array>

namespace vestitel::publishing {

using namespace Qt::Literals::StringLiterals;

namespace {

using Part = TextChange::Part;

constexpr std::array<std::pair<Part, QLatin1String>, 3> kParts = {
    {{Part::Title, "title"_L1}, {Part::Lead, "lead"_L1}, {Part::Description, "description"_L1}}};
constexpr QLatin1String kBlock = "block-"_L1;
/// It is shown where an article's page would be.
constexpr QLatin1String kRoot = "../../../"_L1;

/// Added to the theme's style. Colour never says it alone: what is new is underlined, what went is
/// crossed out.
constexpr char kStyle[] = R"(
:root { --added: #d9f2df; --added-line: #1a7f37; --removed: #fbe0de; --removed-line: #b3261e; }
@media (prefers-color-scheme: dark) {
  :root:not([data-appearance="light"]) {
    --added: #1d4a2a; --added-line: #7ee29a; --removed: #5c2522; --removed-line: #ffb4ab;
  }
}
:root[data-appearance="dark"] {
  --added: #1d4a2a; --added-line: #7ee29a; --removed: #5c2522; --removed-line: #ffb4ab;
}
ins { background: var(--added); text-decoration: underline var(--added-line) 2px; }
del { background: var(--removed); text-decoration: line-through var(--removed-line) 2px; }
del + ins { margin-left: .15em; }
figure.change-added { outline: 3px solid var(--added-line); outline-offset: 4px; }
figure.change-removed { outline: 3px dashed var(--removed-line); outline-offset: 4px; }
figure.change-removed img { opacity: .55; }
hr.change-added { border-color: var(--added-line); }
hr.change-removed { border-color: var(--removed-line); }
.change-undo { margin: .2em 0 1.4em; font: 14px/1.4 system-ui, sans-serif; scroll-margin-top: 45vh; }
.change-undo a { display: inline-block; padding: 4px 10px; border: 1px solid currentColor;
  border-radius: 4px; text-decoration: none; color: inherit; }
.change-undo a:hover, .change-undo a:focus-visible { text-decoration: underline; }
.change-description { font-size: .9em; }
)";

/// Writes the page's parts, each change with its link.
class PageWriter final {
public:
    PageWriter(const Publication& publication, const domain::Language& language, const Theme& theme,
               const ComparisonWords& words)
        : m_publication(publication), m_language(language), m_theme(theme), m_words(words) {}

    void line(const html::LineComparison& line, Part part, const QString& open,
              const QString& close) {
        if (line.shown.empty()) {
            return;
        }
        m_html += open + html::inlineHtml(line.shown) + close + u'\n';
        if (line.isChanged) {
            link({part, 0}, m_words.putBack);
        }
    }

    void body(const html::Comparison& comparison) {
        m_html += "<div class=\"article-body\">\n"_L1;
        for (qsizetype i = 0; i < static_cast<qsizetype>(comparison.blocks.size()); ++i) {
            const html::BlockChange& change = comparison.blocks[static_cast<size_t>(i)];
            m_html += pageMarkup({change.shown}, m_publication, m_language, m_theme,
                                 FileAddresses::below(kRoot));
            if (change.isChanged) {
                link({Part::Block, i}, change.wasThere ? m_words.putBack : m_words.takeOut);
            }
        }
        m_html += "</div>\n"_L1;
    }

    void write(const QString& html) { m_html += html; }
    [[nodiscard]] QByteArray take() const { return m_html.toUtf8(); }

private:
    void link(const TextChange& change, const QString& words) {
        m_html += u"<p class=\"change-undo\"%1><a lang=\"%2\" href=\"undo/%3\">%4</a></p>\n"_s.arg(
            m_isFirst ? u" id=\"first-change\""_s : QString(), m_words.language, toString(change),
            words.toHtmlEscaped());
        m_isFirst = false;
    }

    const Publication& m_publication;
    const domain::Language& m_language;
    const Theme& m_theme;
    const ComparisonWords& m_words;
    QString m_html;
    bool m_isFirst = true;
};

} // namespace

QString toString(const TextChange& change) {
    for (const auto& [part, name] : kParts) {
        if (part == change.part) {
            return name;
        }
    }
    return kBlock + QString::number(change.block);
}

std::optional<TextChange> textChangeFromString(const QString& text) {
    for (const auto& [part, name] : kParts) {
        if (text == name) {
            return TextChange{part, 0};
        }
    }
    bool isNumber = false;
    const qsizetype block = text.mid(kBlock.size()).toInt(&isNumber);
    return text.startsWith(kBlock) && isNumber && block >= 0
               ? std::optional(TextChange{Part::Block, block})
               : std::nullopt;
}

QByteArray renderComparison(const ComparedTexts& texts, const Publication& publication,
                            const domain::Language& language, const Theme& theme,
                            const ComparisonWords& words) {
    PageWriter page(publication, language, theme, words);
    page.write(
        u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
        u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        u"<meta name=\"color-scheme\" content=\"light dark\">\n<title>%1</title>\n"
        u"<link rel=\"stylesheet\" href=\"%2assets/style.css\">\n<style>%3</style>\n"
        u"</head>\n<body class=\"page\">\n<main class=\"page-main\">\n"
        u"<article class=\"article\" lang=\"%1\">\n<header class=\"article-header\">\n"_s.arg(
            language.tag(), kRoot, QLatin1String(kStyle)));
    page.line(texts.title, Part::Title, u"<h1 class=\"article-title\">"_s, u"</h1>"_s);
    page.line(texts.lead, Part::Lead, u"<p class=\"article-lead\">"_s, u"</p>"_s);
    if (texts.description.isChanged) {
        page.line(texts.description, Part::Description,
                  u"<p class=\"change-description\"><span lang=\"%1\">%2</span> "_s.arg(
                      words.language, words.description.toHtmlEscaped()),
                  u"</p>"_s);
    }
    page.write(u"</header>\n"_s);
    page.body(texts.body);
    page.write(u"</article>\n</main>\n</body>\n</html>\n"_s);
    return page.take();
}

} // namespace vestitel::publishing
