#include "checks/check.h"

#include "checks/rules.h"

#include <algorithm>

namespace vestitel::checks {

namespace {

constexpr qsizetype kExcerptLength = 80;

QString excerptOf(const QString& text) {
    const QString simple = text.simplified();
    return simple.size() > kExcerptLength ? simple.left(kExcerptLength) + QChar(0x2026) : simple;
}

/// The piece, with its neighbours where it is a mark or two.
QString around(const QString& text, qsizetype start, qsizetype length) {
    constexpr qsizetype kTooShort = 3;
    constexpr qsizetype kNeighbours = 20;
    if (length > kTooShort) {
        return text.mid(start, length);
    }
    const qsizetype from = std::max<qsizetype>(0, start - kNeighbours);
    return text.mid(from, start - from + length + kNeighbours);
}

void checkEdition(const EditionText& edition, const Levels& levels, std::vector<Finding>& found) {
    for (const Rule& rule : rules()) {
        const auto set = levels.find(QLatin1String(rule.key));
        const Level level = set == levels.end() ? rule.level : set->second;
        if (level == Level::Off) {
            continue;
        }
        const size_t before = found.size();
        Findings findings(edition, found);
        rule.find(edition, findings);
        for (size_t at = before; at < found.size(); ++at) {
            found[at].rule = QLatin1String(rule.key);
            found[at].level = level;
            found[at].reason = Words::tr(rule.reason);
        }
    }
}

} // namespace

QString toString(Level level) {
    switch (level) {
    case Level::Off:
        return QStringLiteral("off");
    case Level::Advice:
        return QStringLiteral("advice");
    case Level::Must:
        break;
    }
    return QStringLiteral("must");
}

std::optional<Level> levelFromString(const QString& text) {
    for (const Level level : {Level::Off, Level::Advice, Level::Must}) {
        if (text == toString(level)) {
            return level;
        }
    }
    return std::nullopt;
}

QString toString(Part part) {
    static const std::map<Part, QString> kNames = {
        {Part::Edition, QStringLiteral("edition")},
        {Part::Title, QStringLiteral("title")},
        {Part::Lead, QStringLiteral("lead")},
        {Part::Description, QStringLiteral("description")},
        {Part::Body, QStringLiteral("body")},
        {Part::Images, QStringLiteral("images")},
        {Part::Attachments, QStringLiteral("attachments")}};
    return kNames.at(part);
}

void Findings::add(const Passage& passage, qsizetype start, qsizetype length,
                   const QString& sentence, const std::optional<QString>& repair) {
    m_found.push_back({.language = m_edition.language,
                       .part = passage.part,
                       .block = passage.block,
                       .start = start,
                       .length = length,
                       .found = passage.text.mid(start, length),
                       .excerpt = excerptOf(around(passage.text, start, length)),
                       .sentence = sentence,
                       .repair = repair});
}

void Findings::add(const Passage& passage, const QString& sentence) {
    m_found.push_back({.language = m_edition.language,
                       .part = passage.part,
                       .block = passage.block,
                       .excerpt = excerptOf(passage.text),
                       .sentence = sentence});
}

void Findings::add(Part part, const QString& sentence, const QString& block,
                   const QString& excerpt) {
    m_found.push_back({.language = m_edition.language,
                       .part = part,
                       .block = block,
                       .excerpt = excerptOf(excerpt),
                       .sentence = sentence});
}

std::vector<Finding> checkPost(const Subject& subject, const Levels& levels) {
    std::vector<Finding> found;
    const domain::Edition none;
    for (const domain::Language& language : subject.languages) {
        const auto edition = subject.post.editions.find(language);
        checkEdition(editionText(subject, language,
                                 edition == subject.post.editions.end() ? none : edition->second),
                     levels, found);
    }
    return found;
}

std::vector<RuleInfo> knownRules() {
    std::vector<RuleInfo> known;
    for (const Rule& rule : rules()) {
        known.push_back(
            {QLatin1String(rule.key), Words::tr(rule.name), Words::tr(rule.reason), rule.level});
    }
    return known;
}

} // namespace vestitel::checks
