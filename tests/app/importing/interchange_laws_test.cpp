#include "app/importing/interchange_folder.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <functional>
#include <random>

using namespace vestitel;
using domain::Language;
using importing::ImportedPost;
using importing::writeInterchangeLine;
using test::editionOf;
using test::InterchangeFolder;

namespace {

using Random = std::mt19937;

qsizetype below(Random& random, qsizetype count) {
    return std::uniform_int_distribution<qsizetype>(0, count - 1)(random);
}

/// What the archive would make of an imported post's media.
std::vector<domain::Medium> stored(const ImportedPost& imported) {
    std::vector<domain::Medium> media;
    for (const importing::ImportedMedium& each : imported.media) {
        domain::Medium medium{*each.hash};
        medium.extension = each.reference.section(u'.', -1);
        medium.name = each.name;
        medium.texts = each.texts;
        media.push_back(medium);
    }
    return media;
}

QString randomText(Random& random) {
    static const QStringList kPieces = {
        QStringLiteral("вино"), QStringLiteral("край"),   QStringLiteral("и\u0306"),
        QStringLiteral("\""),   QStringLiteral("\\"),     QStringLiteral("„x“"),
        QStringLiteral("\n"),   QStringLiteral("\u2028"), QStringLiteral("😀"),
        QStringLiteral("<&>"),  QStringLiteral("\u0001"), QStringLiteral(" ")};
    QString text;
    for (qsizetype i = below(random, 6); i > 0; --i) {
        text += kPieces[below(random, kPieces.size())];
    }
    return text;
}

std::map<Language, QString> randomTexts(Random& random) {
    std::map<Language, QString> texts;
    for (const Language& language : {Language::bulgarian(), Language::english()}) {
        if (random() % 3 != 0) {
            texts.emplace(language, QStringLiteral("т") + randomText(random));
        }
    }
    return texts;
}

} // namespace

TEST_CASE("a line that was written is read as the same post and written as the same bytes") {
    InterchangeFolder folder;
    Random random(1);
    for (int i = 0; i < 300; ++i) {
        test::CountingIdSource ids;
        domain::Post post{ids.newPostId()};
        post.status = static_cast<domain::Status>(below(random, 3));
        post.date = random() % 4 == 0 ? QDate() : QDate(2018, 1, 1).addDays(below(random, 2000));
        post.category = random() % 2 == 0 ? QString() : QStringLiteral("visits");
        post.programme = random() % 2 == 0 ? QString() : QStringLiteral("leader-2023-2027");
        post.programmeWaiver = random() % 2 == 0 ? QString() : QStringLiteral("Логото се чака.");
        post.tags = random() % 2 == 0 ? QStringList()
                                      : QStringList{QStringLiteral("а"), QStringLiteral("b c")};
        std::vector<domain::Medium> media;
        QString figure;
        for (int j = 0; j < 3; ++j) {
            domain::Medium medium =
                folder.add(QByteArray("bytes") + QByteArray::number(j), QStringLiteral("png"));
            for (const auto& [language, text] : randomTexts(random)) {
                medium.texts[language].alt = text;
            }
            for (const auto& [language, text] : randomTexts(random)) {
                medium.texts[language].credit = random() % 2 == 0 ? text : QStringLiteral("Същият");
            }
            media.push_back(medium);
            figure += QStringLiteral("<figure><img src=\"media:%1\" alt=\"x\"></figure>")
                          .arg(medium.hash.toString());
        }
        if (random() % 2 == 0) {
            post.leadImage = media[1].hash;
            post.attachments = {{media[2].hash, randomTexts(random)}, {media[0].hash, {}}};
        }
        for (const auto& [language, text] : randomTexts(random)) {
            domain::Edition each = editionOf(text, QStringLiteral("<p>") + text.toHtmlEscaped() +
                                                       QStringLiteral("</p>") + figure);
            each.lead = randomText(random);
            each.description = randomText(random);
            each.slug = random() % 2 == 0 ? QString() : QStringLiteral("a-b");
            each.state = static_cast<domain::EditionState>(below(random, 2));
            post.editions.emplace(language, each);
        }
        if (post.editions.empty()) {
            post.editions.emplace(Language::bulgarian(), editionOf(QStringLiteral("Т"), QString()));
        }
        post.created =
            QDateTime(QDate(2018, 1, 25), QTime(9, 0, 0, int(below(random, 2))), QTimeZone::utc());
        post.modified = post.created.addSecs(below(random, 100'000));
        if (random() % 3 == 0) {
            post.trashed = post.modified.addDays(1);
        }
        if (random() % 2 == 0) {
            post.unknown = QJsonObject{
                {QStringLiteral("x_priority"), 3},
                {QStringLiteral("editions"),
                 QJsonObject{{post.editions.begin()->first.tag(),
                              QJsonObject{{QStringLiteral("subtitle"), randomText(random)}}}}}};
        }
        const QByteArray line = writeInterchangeLine(post, media);
        INFO(line.toStdString());
        REQUIRE_FALSE(line.contains('\n'));
        const auto imported = folder.read(line);
        if (!imported) {
            FAIL(imported.error().message.toStdString());
        }
        REQUIRE(imported->remarks.isEmpty());
        REQUIRE(imported->post == post);
        const QByteArray again = writeInterchangeLine(imported->post, stored(*imported));
        REQUIRE(again.toStdString() == line.toStdString());
    }
}

TEST_CASE("any JSON is a post or a sentence") {
    InterchangeFolder folder;
    Random random(2);
    const QStringList keys = {
        QStringLiteral("id"),       QStringLiteral("kind"),        QStringLiteral("status"),
        QStringLiteral("date"),     QStringLiteral("category"),    QStringLiteral("tags"),
        QStringLiteral("editions"), QStringLiteral("lead_image"),  QStringLiteral("media"),
        QStringLiteral("created"),  QStringLiteral("attachments"), QStringLiteral("bg"),
        QStringLiteral("en"),       QStringLiteral("title"),       QStringLiteral("body"),
        QStringLiteral("file"),     QStringLiteral("alt"),         QStringLiteral("credit"),
        QStringLiteral("state"),    QStringLiteral("x"),           QStringLiteral("slug")};
    const std::function<QJsonValue(int)> randomValue = [&](int depth) -> QJsonValue {
        switch (below(random, depth > 3 ? 5 : 8)) {
        case 0:
            return QJsonValue();
        case 1:
            return random() % 2 == 0;
        case 2:
            return static_cast<double>(random()) / 3;
        case 3:
            return QStringLiteral("draft");
        case 4:
            return QStringLiteral("<p>т") + randomText(random);
        case 5: {
            QJsonArray list;
            for (qsizetype i = below(random, 4); i > 0; --i) {
                list.append(randomValue(depth + 1));
            }
            return list;
        }
        default: {
            QJsonObject object;
            for (qsizetype i = below(random, 8); i > 0; --i) {
                object.insert(keys[below(random, keys.size())], randomValue(depth + 1));
            }
            return object;
        }
        }
    };
    int posts = 0;
    for (int i = 0; i < 4000; ++i) {
        QJsonObject object = randomValue(1).toObject();
        if (random() % 2 == 0) {
            object.insert(QStringLiteral("editions"),
                          QJsonObject{{QStringLiteral("bg"),
                                       QJsonObject{{QStringLiteral("title"),
                                                    QStringLiteral("т") + randomText(random)}}}});
        }
        QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact);
        if (random() % 5 == 0) {
            line.truncate(below(random, line.size() + 1));
        }
        if (random() % 5 == 0 && !line.isEmpty()) {
            line[below(random, line.size())] = static_cast<char>(random() & 0xFFU);
        }
        const auto imported = folder.read(line);
        INFO(line.toStdString());
        if (imported) {
            ++posts;
            const QByteArray written = writeInterchangeLine(imported->post, {});
            const auto again = folder.read(written);
            REQUIRE(again);
            REQUIRE(writeInterchangeLine(again->post, {}).toStdString() == written.toStdString());
        } else {
            REQUIRE(imported.error().message.startsWith(QStringLiteral("Line 7 ")));
        }
    }
    CHECK(posts > 100);
}
