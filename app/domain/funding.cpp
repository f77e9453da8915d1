#include "domain/funding.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace vestitel::domain {

namespace {

QJsonObject toJson(const std::map<Language, QString>& texts) {
    QJsonObject object;
    for (const auto& [language, text] : texts) {
        object.insert(language.tag(), text);
    }
    return object;
}

} // namespace

QString nameOf(const FundingProgramme& programme, const std::vector<Language>& order) {
    for (const Language& language : order) {
        if (const auto name = programme.names.find(language); name != programme.names.end()) {
            return name->second;
        }
    }
    return programme.names.empty() ? programme.key : programme.names.begin()->second;
}

QString nameOf(const std::vector<FundingProgramme>& programmes, const QString& key,
               const std::vector<Language>& order) {
    const auto found = std::find_if(programmes.begin(), programmes.end(),
                                    [&key](const auto& each) { return each.key == key; });
    return found == programmes.end() ? key : nameOf(*found, order);
}

const FundingVersion* versionAt(const FundingProgramme& programme, const QDate& date) {
    if (!date.isValid()) {
        return programme.versions.empty() ? nullptr : &programme.versions.back();
    }
    for (auto version = programme.versions.rbegin(); version != programme.versions.rend();
         ++version) {
        const bool isOver = version->validUntil.isValid() && version->validUntil < date;
        if (version->validFrom <= date && !isOver) {
            return &*version;
        }
    }
    return nullptr;
}

QString digestOf(const FundingVersion& version) {
    QJsonArray emblems;
    for (const FundingEmblem& emblem : version.emblems) {
        emblems.append(
            QJsonArray{emblem.key, emblem.leastHeight, toJson(emblem.names), emblem.isRequired});
    }
    QJsonArray sentences;
    for (const auto& sentence : version.sentences) {
        sentences.append(toJson(sentence));
    }
    const QJsonArray shown{emblems, sentences, toJson(version.disclaimer)};
    constexpr qsizetype kDigits = 12;
    return QString::fromLatin1(
        QCryptographicHash::hash(QJsonDocument(shown).toJson(QJsonDocument::Compact),
                                 QCryptographicHash::Sha256)
            .toHex()
            .left(kDigits));
}

bool isFundingKey(const QString& text) {
    static const QRegularExpression kKey(QStringLiteral("^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"));
    return kKey.match(text).hasMatch();
}

} // namespace vestitel::domain
