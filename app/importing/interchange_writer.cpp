#include "importing/interchange.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <functional>
#include <set>

namespace vestitel::importing {

namespace {

using domain::Language;
using domain::Medium;
using domain::MediumText;

QByteArray compact(const QJsonValue& value) {
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

/// An object that keeps its keys in the order in which they were added (QJsonObject sorts them).
class ObjectWriter final {
public:
    ObjectWriter& add(const QString& key, const QByteArray& json) {
        m_json += m_json.isEmpty() ? "" : ",";
        m_json += compact(key) + ':' + json;
        return *this;
    }
    ObjectWriter& add(const QString& key, const QString& text) { return add(key, compact(text)); }
    ObjectWriter& addUnlessEmpty(const QString& key, const QString& text) {
        return text.isEmpty() ? *this : add(key, text);
    }
    ObjectWriter& addAll(const QJsonObject& values) {
        for (auto it = values.begin(); it != values.end(); ++it) {
            add(it.key(), compact(it.value()));
        }
        return *this;
    }

    [[nodiscard]] bool isEmpty() const { return m_json.isEmpty(); }
    [[nodiscard]] QByteArray json() const { return '{' + m_json + '}'; }

private:
    QByteArray m_json;
};

QByteArray list(const QList<QByteArray>& items) {
    return '[' + items.join(',') + ']';
}

QString timeText(const QDateTime& time) {
    const bool whole = time.time().msec() == 0;
    return time.toUTC().toString(whole ? Qt::ISODate : Qt::ISODateWithMs);
}

ObjectWriter byLanguage(const std::map<Language, QString>& texts) {
    ObjectWriter object;
    for (const auto& [language, text] : texts) {
        object.addUnlessEmpty(language.tag(), text);
    }
    return object;
}

ObjectWriter byLanguage(const Medium& medium, QString MediumText::*part) {
    std::map<Language, QString> texts;
    for (const auto& [language, text] : medium.texts) {
        texts.emplace(language, text.*part);
    }
    return byLanguage(texts);
}

/// The credit, when one text for all languages says the same as one for each.
QString commonCredit(const Medium& medium) {
    std::set<QString> credits;
    for (const auto& [language, text] : medium.texts) {
        const bool described = !text.alt.isEmpty() || !text.caption.isEmpty();
        if (described != !text.credit.isEmpty()) {
            return QString();
        }
        credits.insert(text.credit);
    }
    credits.erase(QString());
    return credits.size() == 1 ? *credits.begin() : QString();
}

QByteArray mediumJson(const Medium& medium) {
    ObjectWriter object;
    object.add(QStringLiteral("file"), interchangeName(medium));
    object.addUnlessEmpty(QStringLiteral("name"), medium.name);
    const auto addTexts = [&](const QString& key, QString MediumText::*part) {
        const ObjectWriter texts = byLanguage(medium, part);
        if (!texts.isEmpty()) {
            object.add(key, texts.json());
        }
    };
    addTexts(QStringLiteral("alt"), &MediumText::alt);
    addTexts(QStringLiteral("caption"), &MediumText::caption);
    if (const QString credit = commonCredit(medium); !credit.isEmpty()) {
        object.add(QStringLiteral("credit"), credit);
    } else {
        addTexts(QStringLiteral("credit"), &MediumText::credit);
    }
    if (!medium.edit.isNothing()) {
        object.add(QStringLiteral("edit"), compact(domain::toJson(medium.edit)));
    }
    return object.json();
}

QByteArray editionJson(const domain::Edition& edition, domain::Status status,
                       const QJsonObject& unknown) {
    ObjectWriter object;
    object.add(QStringLiteral("title"), edition.title)
        .add(QStringLiteral("lead"), edition.lead)
        .add(QStringLiteral("body"), edition.body.html())
        .add(QStringLiteral("slug"), edition.slug)
        .add(QStringLiteral("description"), edition.description);
    if (edition.state != impliedState(status)) {
        object.add(QStringLiteral("state"), domain::toString(edition.state));
    }
    return object.addAll(unknown).json();
}

/// How lines call a medium, also one that is not among those handed in.
QString nameOf(const MediaHash& hash, const std::vector<Medium>& media) {
    const auto found = std::find_if(media.begin(), media.end(),
                                    [&](const Medium& medium) { return medium.hash == hash; });
    return found == media.end() ? QStringLiteral("media/") + hash.toString()
                                : interchangeName(*found);
}

QByteArray attachmentsJson(const domain::Post& post, const std::vector<Medium>& media) {
    QList<QByteArray> items;
    for (const domain::Attachment& attachment : post.attachments) {
        ObjectWriter object;
        object.add(QStringLiteral("file"), nameOf(attachment.hash, media));
        if (const ObjectWriter titles = byLanguage(attachment.titles); !titles.isEmpty()) {
            object.add(QStringLiteral("title"), titles.json());
        }
        items.append(object.json());
    }
    return list(items);
}

QByteArray editionsJson(const domain::Post& post) {
    const QJsonObject unknown = post.unknown.value(QLatin1String("editions")).toObject();
    ObjectWriter editions;
    for (const auto& [language, edition] : post.editions) {
        editions.add(language.tag(),
                     editionJson(edition, post.status, unknown.value(language.tag()).toObject()));
    }
    return editions.json();
}

QByteArray mediaJson(std::vector<Medium> media) {
    std::sort(media.begin(), media.end(),
              [](const Medium& a, const Medium& b) { return a.hash < b.hash; });
    QList<QByteArray> items;
    for (const Medium& medium : media) {
        items.append(mediumJson(medium));
    }
    return list(items);
}

} // namespace

QString interchangeName(const domain::Medium& medium) {
    return QStringLiteral("media/") + medium.fileName();
}

domain::EditionState impliedState(domain::Status status) {
    return status == domain::Status::Draft ? domain::EditionState::Draft
                                           : domain::EditionState::Ready;
}

QByteArray writeInterchangeLine(const domain::Post& post,
                                const std::vector<domain::Medium>& media) {
    ObjectWriter line;
    line.add(QStringLiteral("id"), post.id.toString())
        .add(QStringLiteral("kind"), post.kind)
        .add(QStringLiteral("status"), domain::toString(post.status));
    if (post.date.isValid()) {
        line.add(QStringLiteral("date"), post.date.toString(Qt::ISODate));
    }
    line.addUnlessEmpty(QStringLiteral("category"), post.category);
    line.addUnlessEmpty(QStringLiteral("programme"), post.programme);
    line.addUnlessEmpty(QStringLiteral("programme_waiver"), post.programmeWaiver);
    if (!post.tags.isEmpty()) {
        line.add(QStringLiteral("tags"), compact(QJsonArray::fromStringList(post.tags)));
    }
    if (post.leadImage) {
        line.add(QStringLiteral("lead_image"), nameOf(*post.leadImage, media));
    }
    line.add(QStringLiteral("editions"), editionsJson(post));
    if (!media.empty()) {
        line.add(QStringLiteral("media"), mediaJson(media));
    }
    if (!post.attachments.empty()) {
        line.add(QStringLiteral("attachments"), attachmentsJson(post, media));
    }
    if (post.created.isValid()) {
        line.add(QStringLiteral("created"), timeText(post.created));
    }
    if (post.modified.isValid()) {
        line.add(QStringLiteral("modified"), timeText(post.modified));
    }
    if (post.trashed) {
        line.add(QStringLiteral("trashed"), timeText(*post.trashed));
    }
    QJsonObject unknown = post.unknown;
    unknown.remove(QStringLiteral("editions"));
    return line.addAll(unknown).json();
}

} // namespace vestitel::importing
