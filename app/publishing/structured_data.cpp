#include "publishing/structured_data.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vestitel::publishing {

namespace {

void setText(QJsonObject& object, QLatin1String key, const QString& value) {
    if (!value.isEmpty()) {
        object.insert(key, value);
    }
}

QJsonObject organisation(const PageFacts& facts) {
    QJsonObject object{{QStringLiteral("@type"), QStringLiteral("Organization")}};
    setText(object, QLatin1String("name"), facts.siteName);
    setText(object, QLatin1String("url"), facts.home);
    return object;
}

QJsonArray images(const PageFacts& facts) {
    QJsonArray array;
    for (const PageFacts::Image& image : facts.images) {
        array.append(image.address);
    }
    return array;
}

/// Writes as escapes what could end the script element or begin a comment in it.
QByteArray inScript(const QByteArray& json) {
    QByteArray safe;
    safe.reserve(json.size() + json.size() / 8);
    for (const char c : json) {
        switch (c) {
        case '<':
            safe += "\\u003c";
            break;
        case '>':
            safe += "\\u003e";
            break;
        case '&':
            safe += "\\u0026";
            break;
        default:
            safe += c;
        }
    }
    return safe;
}

} // namespace

QByteArray structuredData(const Publication& publication, const domain::Language& language,
                          const PageFacts& facts) {
    const domain::Post& post = publication.post;
    QJsonObject article{
        {QStringLiteral("@context"), QStringLiteral("https://schema.org")},
        {QStringLiteral("@type"), QStringLiteral("NewsArticle")},
        {QStringLiteral("headline"), facts.title},
        {QStringLiteral("inLanguage"), language.tag()},
        {QStringLiteral("mainEntityOfPage"),
         QJsonObject{{QStringLiteral("@type"), QStringLiteral("WebPage")},
                     {QStringLiteral("@id"), facts.canonical}}},
    };
    setText(article, QLatin1String("description"), facts.description);
    setText(article, QLatin1String("articleSection"), facts.category);
    setText(article, QLatin1String("datePublished"), post.date.toString(Qt::ISODate));
    setText(article, QLatin1String("dateModified"),
            post.modified.isValid() ? post.modified.toUTC().toString(Qt::ISODate)
                                    : post.date.toString(Qt::ISODate));
    if (!facts.images.empty()) {
        article.insert(QStringLiteral("image"), images(facts));
    }
    if (!post.tags.isEmpty()) {
        article.insert(QStringLiteral("keywords"), QJsonArray::fromStringList(post.tags));
    }
    if (!facts.siteName.isEmpty()) {
        article.insert(QStringLiteral("author"), organisation(facts));
        article.insert(QStringLiteral("publisher"), organisation(facts));
    }
    return inScript(QJsonDocument(article).toJson(QJsonDocument::Compact));
}

} // namespace vestitel::publishing
