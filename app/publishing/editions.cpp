#include "publishing/editions.h"

#include "domain/slug.h"
#include "html/body_text.h"

#include <algorithm>

namespace vestitel::publishing {

namespace {

constexpr qsizetype kDescriptionLength = 200;

QString cutAtWord(const QString& text, qsizetype length) {
    if (text.size() <= length) {
        return text;
    }
    qsizetype end = text.lastIndexOf(u' ', length);
    if (end <= 0) {
        end = length;
        if (text.at(end).isLowSurrogate()) {
            --end;
        }
    }
    QString cut = text.left(end);
    while (!cut.isEmpty() && (cut.back().isPunct() || cut.back().isSpace())) {
        cut.chop(1);
    }
    return cut + QChar(0x2026);
}

} // namespace

bool isPublishable(const domain::Edition& edition) {
    return !edition.title.trimmed().isEmpty() && !edition.body.isEmpty();
}

std::vector<domain::Language> publishableLanguages(const Publication& publication) {
    const auto& editions = publication.post.editions;
    std::vector<domain::Language> languages;
    for (const domain::Language& language : publication.languages) {
        const auto edition = editions.find(language);
        if (edition != editions.end() && isPublishable(edition->second)) {
            languages.push_back(language);
        }
    }
    for (const auto& [language, edition] : editions) {
        const bool isListed =
            std::find(languages.begin(), languages.end(), language) != languages.end();
        if (!isListed && isPublishable(edition)) {
            languages.push_back(language);
        }
    }
    return languages;
}

QString slugOf(const domain::Edition& edition) {
    return domain::isSlug(edition.slug) ? edition.slug : domain::slugFromTitle(edition.title);
}

QString oneLine(const QString& text) {
    QString buffer(text.size(), Qt::Uninitialized);
    QChar* const line = buffer.data();
    qsizetype length = 0;
    for (const QChar character : text) {
        const bool isBreakable =
            character.isSpace() && character != QChar::Nbsp && character != u'\u202f';
        if (!isBreakable) {
            line[length++] = character;
        } else if (length > 0 && line[length - 1] != u' ') {
            line[length++] = u' ';
        }
    }
    // (A copy of its own size, since a site keeps many.)
    return QStringView(line, length).trimmed().toString();
}

QString descriptionOf(const domain::Edition& edition) {
    if (const QString description = oneLine(edition.description); !description.isEmpty()) {
        return description;
    }
    if (const QString lead = oneLine(edition.lead); !lead.isEmpty()) {
        return lead;
    }
    const html::BodyText text = html::bodyText(edition.body);
    return cutAtWord(oneLine(text.text), kDescriptionLength);
}

QString inLanguage(const std::map<domain::Language, QString>& texts,
                   const domain::Language& language,
                   const std::vector<domain::Language>& languages) {
    const auto own = texts.find(language);
    if (own != texts.end() && !own->second.trimmed().isEmpty()) {
        return own->second.trimmed();
    }
    if (!languages.empty()) {
        const auto primary = texts.find(languages.front());
        if (primary != texts.end()) {
            return primary->second.trimmed();
        }
    }
    return {};
}

} // namespace vestitel::publishing
