#include "archive_fixture.h"

#include "archive/backup.h"
#include "html/sanitiser.h"
#include "sqlite/statement.h"

#include "support/catch.h"

#include <QBuffer>
#include <QImage>

namespace vestitel::test {

using domain::Language;

ArchiveFixture::ArchiveFixture() {
    auto migrations = sqlite::migrationsIn(QStringLiteral(":/vestitel/migrations")).value();
    for (sqlite::Migration& migration : migrations) { // the index needs the search's tokeniser
        if (migration.sql.contains(QStringLiteral("search_"))) {
            migration.sql = QStringLiteral("SELECT %1").arg(migration.number);
        }
    }
    options.clock = &clock;
    options.migrations = migrations;
    archive = archive::Archive::create(folder(), options).value();
}

void ArchiveFixture::reopen() {
    archive.reset();
    archive = archive::Archive::open(folder(), options).value();
}

Result<archive::SaveOutcome> ArchiveFixture::trySave(const domain::Post& post,
                                                     archive::SaveReason reason) {
    VESTITEL_TRY(auto transaction, sqlite::Transaction::begin(archive->connection()));
    VESTITEL_TRY(auto outcome, archive::PostStore(*archive).save(transaction, post, reason));
    VESTITEL_CHECK(transaction.commit());
    return outcome;
}

archive::SaveOutcome ArchiveFixture::save(const domain::Post& post, archive::SaveReason reason) {
    auto outcome = trySave(post, reason);
    if (!outcome) {
        FAIL(outcome.error().message.toStdString() + outcome.error().detail.toStdString());
    }
    return *outcome;
}

void ArchiveFixture::addBarePost(const PostId& id) {
    REQUIRE(archive->connection().run(
        QStringLiteral("INSERT INTO post (id, kind, status, date, created, modified, unknown) "
                       "VALUES (?, 'news', 'draft', '', 0, 0, '')"),
        id.toString()));
}

domain::Post ArchiveFixture::load(const PostId& id) {
    return archive::PostStore(*archive).post(id).value();
}

void ArchiveFixture::trash(const PostId& id) {
    auto transaction = sqlite::Transaction::begin(archive->connection()).value();
    REQUIRE(archive::PostStore(*archive).moveToTrash(transaction, id));
    REQUIRE(transaction.commit());
}

void ArchiveFixture::untrash(const PostId& id) {
    auto transaction = sqlite::Transaction::begin(archive->connection()).value();
    REQUIRE(archive::PostStore(*archive).restoreFromTrash(transaction, id));
    REQUIRE(transaction.commit());
}

void ArchiveFixture::erase(const PostId& id) {
    auto transaction = sqlite::Transaction::begin(archive->connection()).value();
    REQUIRE(archive::PostStore(*archive).erase(transaction, id));
    REQUIRE(transaction.commit());
}

qint64 ArchiveFixture::number(const QString& sql) {
    auto row = archive->connection().query(sql).value();
    REQUIRE(row.step().value());
    return row.integer(0);
}

bool ArchiveFixture::isSound() {
    const auto findings = archive::verify(*archive).value();
    for (const archive::Finding& finding : findings) {
        UNSCOPED_INFO(finding.what.toStdString() + " " + finding.detail.toStdString());
    }
    return findings.empty();
}

html::Body bodyOf(const QString& text, const std::optional<MediaHash>& image) {
    QString html = QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
    if (image) {
        html += QStringLiteral("<figure><img src=\"media:%1\" alt=\"\"></figure>")
                    .arg(image->toString());
    }
    return html::sanitise(html).value();
}

QByteArray png(int number) {
    QImage image(3 + number % 5, 2, QImage::Format_RGB32);
    image.fill(QColor::fromRgb(static_cast<QRgb>(number * 7919)));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

namespace {

int below(std::mt19937& random, int limit) {
    return std::uniform_int_distribution<int>(0, limit - 1)(random);
}

QString words(std::mt19937& random, int count) {
    static const QStringList list =
        QStringLiteral("среща на групата за проекти „Лясковец“ Стражица news & visit 2018 – ия йо")
            .split(u' ');
    QStringList chosen;
    for (int i = 0; i < count; ++i) {
        chosen += list[below(random, static_cast<int>(list.size()))];
    }
    return chosen.join(u' ');
}

} // namespace

domain::Post randomPost(std::mt19937& random, const PostId& id,
                        const std::vector<MediaHash>& media) {
    const auto medium = [&]() -> std::optional<MediaHash> {
        return media.empty() || below(random, 2) == 0
                   ? std::nullopt
                   : std::optional(
                         media[static_cast<size_t>(below(random, static_cast<int>(media.size())))]);
    };
    domain::Post post{.id = id};
    post.programme = below(random, 4) == 0 ? QStringLiteral("leader-2023-2027") : QString();
    post.kind = below(random, 4) == 0 ? QStringLiteral("event") : QStringLiteral("news");
    post.status = static_cast<domain::Status>(below(random, 3));
    post.date = below(random, 9) == 0 ? QDate() : QDate(2018, 1, 1).addDays(below(random, 400));
    post.category =
        QStringList{QString(), QStringLiteral("visits"), QStringLiteral("calls")}[below(random, 3)];
    for (int i = below(random, 4); i > 0; --i) {
        const QString tag = words(random, 1);
        if (!post.tags.contains(tag)) {
            post.tags += tag;
        }
    }
    post.leadImage = medium();
    if (const auto attached = medium()) {
        post.attachments.push_back({*attached, {{Language::bulgarian(), words(random, 2)}}});
        post.attachments.push_back({*attached, {}});
    }
    for (const Language& language : {Language::bulgarian(), Language::english(),
                                     *Language::fromTag(QStringLiteral("sr-Latn"))}) {
        if (below(random, 3) > 0) {
            domain::Edition& edition = post.editions[language];
            edition.title = words(random, below(random, 5));
            edition.lead = words(random, 8);
            edition.description = words(random, below(random, 3));
            edition.body = bodyOf(words(random, 30), medium());
            edition.state = static_cast<domain::EditionState>(below(random, 2));
        }
    }
    if (below(random, 5) == 0) {
        post.unknown[QStringLiteral("автор")] = words(random, 2);
    }
    return post;
}

} // namespace vestitel::test
