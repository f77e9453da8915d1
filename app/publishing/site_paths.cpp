#include "publishing/site_paths.h"

#include "domain/slug.h"
#include "publishing/editions.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStringBuilder>

#include <algorithm>

namespace vestitel::publishing {

namespace {

constexpr qsizetype kHashDigitsOfDocument = 8;

QString flatName(const Publication& publication, const domain::Language& language) {
    const domain::Edition& edition = publication.post.editions.at(language);
    return language.tag() + u'-' + slugOf(edition);
}

/// The slug, unless the site needs that folder for itself. No slug has "_".
QString ownPageName(const QString& slug) {
    static const QRegularExpression kTaken(
        QStringLiteral("^([0-9]{1,4}|undated|page|category|tag|search|sitemap)$"));
    return kTaken.match(slug).hasMatch() ? slug + QStringLiteral("_page") : slug;
}

bool isPlain(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
           c == u'-' || c == u'_' || c == u'.';
}

} // namespace

bool isOwnPage(const domain::Post& post) {
    return post.kind == QLatin1String("page");
}

QString pageFolder(const Publication& publication, const domain::Language& language) {
    if (isOwnPage(publication.post)) {
        return language.tag() % u'/' % ownPageName(slugOf(publication.post.editions.at(language))) %
               u'/';
    }
    const QDate date = publication.post.date;
    const QString year = date.isValid() ? QString::number(date.year()) : QString(kUndated);
    return language.tag() % u'/' % year % u'/' % slugOf(publication.post.editions.at(language)) %
           u'/';
}

QString pagePath(const Publication& publication, const domain::Language& language) {
    return indexPath(pageFolder(publication, language));
}

QString fragmentPath(const Publication& publication, const domain::Language& language) {
    return flatName(publication, language) + QStringLiteral(".html");
}

QString namedPath(const Publication& publication, const domain::Language& language,
                  const QString& end) {
    return slugOf(publication.post.editions.at(language)) + u'-' + language.tag() + end;
}

QString singlePath(const Publication& publication, const domain::Language& language) {
    return namedPath(publication, language, QStringLiteral(".html"));
}

QString textPath(const Publication& publication, const domain::Language& language) {
    return flatName(publication, language) + QStringLiteral(".txt");
}

QString indexPath(const QString& folder) {
    return folder % QLatin1String("index.html");
}

QString assetPath(const QString& name) {
    return QStringLiteral("assets/") + name;
}

QString documentPath(const domain::Medium& document) {
    return QStringLiteral("media/%1-%2.%3")
        .arg(domain::slugFromTitle(QFileInfo(document.name).completeBaseName()),
             document.hash.toString().left(kHashDigitsOfDocument), document.extension);
}

std::optional<QUrl> siteRoot(const domain::Organisation& organisation) {
    QUrl root = organisation.siteAddress;
    const bool isWeb =
        root.scheme() == QLatin1String("https") || root.scheme() == QLatin1String("http");
    if (!isWeb || root.host().isEmpty()) {
        return std::nullopt;
    }
    root = root.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    if (!root.path().endsWith(u'/')) {
        root.setPath(root.path() + u'/');
    }
    return root;
}

bool isSafePath(const QString& path) {
    bool isBegin = true; // of a segment
    for (const QChar c : path) {
        const bool isEnd = c == u'/';
        if (isEnd ? isBegin : !isPlain(c) || (isBegin && c == u'.')) {
            return false;
        }
        isBegin = isEnd;
    }
    return !isBegin;
}

QString safeAddress(const QString& address) {
    const QString trimmed = address.trimmed();
    const QUrl url(trimmed, QUrl::StrictMode);
    if (!url.isValid()) {
        return {};
    }
    static const QStringList allowed = {QString(), QStringLiteral("https"), QStringLiteral("http"),
                                        QStringLiteral("mailto"), QStringLiteral("tel")};
    return allowed.contains(url.scheme()) ? trimmed : QString();
}

} // namespace vestitel::publishing
