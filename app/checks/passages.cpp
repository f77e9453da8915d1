#include "checks/passages.h"

#include "html/parse_document.h"

namespace vestitel::checks {

namespace {

QString textOf(const html::Inlines& inlines, const QString& language, bool isOwn) {
    QString text;
    for (const html::Inline& each : inlines) {
        const bool isForeign = !each.marks.lang.isEmpty() && each.marks.lang != language;
        text += each.isBreak()         ? QStringLiteral("\n")
                : (isOwn && isForeign) ? QString(each.text.size(), u' ')
                                       : each.text;
    }
    return text;
}

Passage plainPassage(Part part, const QString& text) {
    return {.part = part, .block = {}, .text = text, .own = text};
}

void visitBlock(const html::Block& block, const QString& id,
                const std::function<void(const html::Block&, const QString& id)>& visit) {
    visit(block, id);
    for (const html::Block& child : block.children) {
        visitBlock(child, id, visit);
    }
}

} // namespace

bool EditionText::isCyrillic() const {
    static const QStringList kCyrillic = {QStringLiteral("bg"), QStringLiteral("mk"),
                                          QStringLiteral("ru"), QStringLiteral("uk"),
                                          QStringLiteral("be"), QStringLiteral("sr")};
    return kCyrillic.contains(language.tag().section(u'-', 0, 0)) &&
           !language.tag().contains(QLatin1String("-Latn"));
}

bool EditionText::isBulgarian() const {
    return language.tag().section(u'-', 0, 0) == QLatin1String("bg");
}

bool EditionText::isEnglish() const {
    return language.tag().section(u'-', 0, 0) == QLatin1String("en");
}

EditionText editionText(const Subject& subject, const domain::Language& language,
                        const domain::Edition& edition) {
    EditionText text{subject, language, edition, *html::documentOf(edition.body), {}};
    text.passages.push_back(plainPassage(Part::Title, edition.title));
    text.passages.push_back(plainPassage(Part::Lead, edition.lead));
    eachBlock(text.body, [&](const html::Block& block, const QString& id) {
        if (block.inlines.empty()) {
            return;
        }
        // A block in another language is not this edition's text.
        const bool isForeign = !block.lang.isEmpty() && block.lang != language.tag();
        QString whole = textOf(block.inlines, language.tag(), false);
        QString own =
            isForeign ? QString(whole.size(), u' ') : textOf(block.inlines, language.tag(), true);
        text.passages.push_back(
            {Part::Body, id, block.element, std::move(whole), std::move(own), block.inlines});
    });
    text.passages.push_back(plainPassage(Part::Description, edition.description));
    std::erase_if(text.passages, [](const Passage& each) { return each.text.trimmed().isEmpty(); });
    return text;
}

void eachMatch(const QRegularExpression& expression, const QString& text,
               const std::function<void(const QRegularExpressionMatch&)>& visit) {
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        visit(matches.next());
    }
}

void eachBlock(const html::Document& body,
               const std::function<void(const html::Block&, const QString& id)>& visit) {
    for (const html::Block& block : body.blocks) {
        visitBlock(block, block.id, visit);
    }
}

} // namespace vestitel::checks
