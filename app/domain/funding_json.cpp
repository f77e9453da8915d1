#include "domain/funding.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace vestitel::domain {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::domain)
};

/// Reads a programme's file and keeps the first thing that is wrong in it. A key that is not known
/// is wrong: it may be a duty that is misspelt.
class ProgrammeReader final {
public:
    Result<FundingProgramme> read(const QJsonObject& object, const QString& key) {
        FundingProgramme programme;
        know(object, QString(), {"key", "names", "versions"});
        programme.key = text(object, "key", QString());
        if (programme.key != key) {
            complain(QStringLiteral("key"),
                     Words::tr("the name of the file without .json, “%1”").arg(key));
        }
        programme.names = texts(object, "names", QString(), Need::All);
        const QJsonArray versions = array(object, "versions", QString());
        for (qsizetype i = 0; i < versions.size(); ++i) {
            programme.versions.push_back(
                version(versions[i].toObject(), QStringLiteral("versions.%1.").arg(i + 1)));
        }
        if (versions.isEmpty()) {
            complain(QStringLiteral("versions"), Words::tr("at least one"));
        }
        std::stable_sort(programme.versions.begin(), programme.versions.end(),
                         [](const auto& a, const auto& b) { return a.validFrom < b.validFrom; });
        if (!m_problem.isEmpty()) {
            return failure(ErrorCode::InvalidArgument, m_problem);
        }
        return programme;
    }

private:
    enum class Need { All, Nothing };

    FundingVersion version(const QJsonObject& object, const QString& place) {
        know(object, place,
             {"valid_from", "valid_until", "emblems", "sentences", "disclaimer", "source", "note"});
        FundingVersion version;
        version.validFrom = date(object, "valid_from", place);
        if (!version.validFrom.isValid()) {
            complain(place + QStringLiteral("valid_from"), Words::tr("a date such as 2023-01-01"));
        }
        version.validUntil = date(object, "valid_until", place);
        if (version.validUntil.isValid() && version.validUntil < version.validFrom) {
            complain(place + QStringLiteral("valid_until"), Words::tr("a day after “valid_from”"));
        }
        readEmblems(array(object, "emblems", place), place + QStringLiteral("emblems."), version);
        const QJsonArray sentences = array(object, "sentences", place);
        for (qsizetype i = 0; i < sentences.size(); ++i) {
            const QJsonObject each{{QStringLiteral("sentence"), sentences[i]}};
            version.sentences.push_back(texts(
                each, "sentence", place + QStringLiteral("sentences.%1.").arg(i + 1), Need::All));
        }
        version.disclaimer = texts(object, "disclaimer", place, Need::Nothing);
        version.source = text(object, "source", place);
        if (version.source.isEmpty()) {
            complain(place + QStringLiteral("source"),
                     Words::tr("the law, guide or contract that says so"));
        }
        version.note = text(object, "note", place);
        return version;
    }

    void readEmblems(const QJsonArray& emblems, const QString& place, FundingVersion& version) {
        constexpr int kLeast = 1;
        constexpr int kMost = 100;
        QSet<QString> keys;
        for (qsizetype i = 0; i < emblems.size(); ++i) {
            const QJsonObject object = emblems[i].toObject();
            const QString here = place + QStringLiteral("%1.").arg(i + 1);
            know(object, here, {"key", "min_height_mm", "names", "required"});
            FundingEmblem emblem{text(object, "key", here),
                                 object.value(QLatin1String("min_height_mm")).toInt(),
                                 texts(object, "names", here, Need::All),
                                 object.value(QLatin1String("required")).toBool(true)};
            if (!isFundingKey(emblem.key) || keys.contains(emblem.key)) {
                complain(here + QStringLiteral("key"),
                         Words::tr("small Latin letters, digits and hyphens, each key once"));
            }
            if (emblem.leastHeight < kLeast || emblem.leastHeight > kMost) {
                complain(here + QStringLiteral("min_height_mm"),
                         Words::tr("a height from %1 to %2 mm").arg(kLeast).arg(kMost));
            }
            keys.insert(emblem.key);
            version.emblems.push_back(std::move(emblem));
        }
    }

    void know(const QJsonObject& object, const QString& place,
              std::initializer_list<const char*> known) {
        for (const QString& key : object.keys()) {
            const bool isKnown = std::any_of(known.begin(), known.end(), [&](const char* each) {
                return key == QLatin1String(each);
            });
            if (!isKnown && m_problem.isEmpty()) {
                m_problem = Words::tr("“%1” is not known there.").arg(place + key);
            }
        }
    }

    QString text(const QJsonObject& object, const char* key, const QString& place) {
        const QJsonValue value = object.value(QLatin1String(key));
        if (!value.isString() && !value.isUndefined()) {
            complain(place + QLatin1String(key), Words::tr("a text"));
        }
        return value.toString().simplified();
    }

    QDate date(const QJsonObject& object, const char* key, const QString& place) {
        const QString written = text(object, key, place);
        const QDate date = QDate::fromString(written, Qt::ISODate);
        if (!written.isEmpty() && !date.isValid()) {
            complain(place + QLatin1String(key), Words::tr("a date such as 2023-01-01"));
        }
        return date;
    }

    QJsonArray array(const QJsonObject& object, const char* key, const QString& place) {
        const QJsonValue value = object.value(QLatin1String(key));
        if (!value.isArray() && !value.isUndefined()) {
            complain(place + QLatin1String(key), Words::tr("a list in square brackets"));
        }
        return value.toArray();
    }

    std::map<Language, QString> texts(const QJsonObject& object, const char* key,
                                      const QString& place, Need need) {
        const QJsonValue value = object.value(QLatin1String(key));
        std::map<Language, QString> texts;
        const QJsonObject entries = value.toObject();
        bool isRight = value.isObject() || (need == Need::Nothing && value.isUndefined());
        for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
            const auto language = Language::fromTag(entry.key());
            const QString words = entry.value().toString().simplified();
            isRight = isRight && language && !words.isEmpty();
            if (language) {
                texts.emplace(*language, words);
            }
        }
        if (!isRight || (need == Need::All && texts.empty())) {
            complain(place + QLatin1String(key),
                     Words::tr("texts by language, such as {\"bg\": \"…\", \"en\": \"…\"}"));
        }
        return texts;
    }

    void complain(const QString& where, const QString& wanted) {
        if (m_problem.isEmpty()) {
            m_problem = Words::tr("“%1” needs: %2.").arg(where, wanted);
        }
    }

    QString m_problem;
};

} // namespace

Result<FundingProgramme> fundingProgrammeFromJson(const QByteArray& json, const QString& key) {
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    auto programme =
        document.isObject()
            ? ProgrammeReader().read(document.object(), key)
            : Result<FundingProgramme>(failure(
                  ErrorCode::InvalidArgument,
                  Words::tr("Line %1 is no JSON.").arg(json.left(error.offset).count('\n') + 1),
                  error.errorString()));
    if (!programme) {
        programme.error().message =
            Words::tr("The funding programme's file “%1” cannot be used. %2 Mend the file.")
                .arg(key + QStringLiteral(".json"), programme.error().message);
    }
    return programme;
}

} // namespace vestitel::domain
