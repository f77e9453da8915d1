#include "support/site_posts.h"

#include "support/sample_publication.h"

#include <QTimeZone>
#include <QUuid>

namespace vestitel::test {

using domain::Language;

publishing::Publication numberedPublication(int number) {
    constexpr int kCategories = 3;
    constexpr int kTags = 5;
    publishing::Publication publication = smallPublication();
    publication.organisation.names = {{Language::bulgarian(), QStringLiteral("МИГ Проба")},
                                      {Language::english(), QStringLiteral("LAG Trial")}};
    publication.organisation.siteAddress = QUrl(QStringLiteral("https://example.org/news/"));
    const QString category = QStringLiteral("kind-%1").arg(number % kCategories);
    publication.category = domain::Category{
        category,
        {{Language::bulgarian(), QStringLiteral("Вид %1").arg(number % kCategories)},
         {Language::english(), QStringLiteral("Kind %1").arg(number % kCategories)}}};
    domain::Post& post = publication.post;
    post.id = *PostId::fromString(
        QUuid::createUuidV5(QUuid(), QString::number(number)).toString(QUuid::WithoutBraces));
    post.status = domain::Status::Published;
    post.date = QDate(2024, 1, 1).addDays(number);
    post.created = QDateTime(post.date, QTime(9, 0), QTimeZone::utc());
    post.modified = QDateTime(post.date, QTime(10, 0), QTimeZone::utc());
    post.category = category;
    post.tags = {QStringLiteral("таг %1").arg(number % kTags), QStringLiteral("общ")};
    domain::Edition& bulgarian = post.editions[Language::bulgarian()];
    bulgarian.title = QStringLiteral("Новина номер %1").arg(number);
    bulgarian.lead = QStringLiteral("Резюме на новина %1.").arg(number);
    bulgarian.slug = QStringLiteral("novina-%1").arg(number);
    bulgarian.body = bodyFrom(QStringLiteral("<p>Текст на новина %1.</p>").arg(number));
    domain::Edition& english = post.editions[Language::english()];
    english.title = QStringLiteral("News item %1").arg(number);
    english.lead = QStringLiteral("Summary of item %1.").arg(number);
    english.slug = QStringLiteral("item-%1").arg(number);
    english.body = bodyFrom(QStringLiteral("<p>Text of item %1.</p>").arg(number));
    return publication;
}

std::vector<publishing::Publication> numberedPublications(int count) {
    std::vector<publishing::Publication> publications;
    for (int number = 0; number < count; ++number) {
        publications.push_back(numberedPublication(number));
    }
    return publications;
}

} // namespace vestitel::test
