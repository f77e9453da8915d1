#include "importing/page_roles.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace vestitel::importing {

namespace {

QSet<QString> setOf(const QString& names) {
    const QStringList list = names.split(u' ');
    return QSet<QString>(list.begin(), list.end());
}

/// The words of class and id.
QStringList wordsOf(const PageElement& element) {
    return (element.attribute(QLatin1String("class")) + u' ' +
            element.attribute(QLatin1String("id")))
        .toLower()
        .split(u' ', Qt::SkipEmptyParts);
}

bool anyOf(const PageElement& element, const QRegularExpression& pattern) {
    const QStringList words = wordsOf(element);
    return std::any_of(words.begin(), words.end(),
                       [&](const QString& word) { return pattern.match(word).hasMatch(); });
}

} // namespace

bool isPageChrome(const PageElement& element) {
    static const QSet<QString> kNames =
        setOf(QStringLiteral("nav header footer aside form button script style noscript iframe "
                             "dialog template select textarea object embed head svg"));
    static const QSet<QString> kRoles =
        setOf(QStringLiteral("navigation banner contentinfo complementary search dialog menu "
                             "menubar toolbar alert"));
    static const QRegularExpression kWords(QStringLiteral(
        "^(?:(?:main|site|top|page|left|right|wp|post|entry|article|social|bottom|mobile)[-_]?)?"
        "(?:nav(?:bar|igation)?|menu|breadcrumbs?|sidebar|footer|sharing|share|sharedaddy|"
        "share[-_]?(?:buttons?|links?|bar)|social|social[-_]?(?:links|icons|media)|comments?|"
        "comment[-_]?(?:form|list)|related|related[-_]?(?:posts?|articles|news)|cookies?|"
        "cookie[-_]?(?:notice|banner|consent|bar)|pagination|pager|print|skip[-_]?links?|banner|"
        "advert(?:isement)?|ads|widget|toolbar|copyright|login|search|searchform)$"));
    static const QSet<QString> kNeverByWords = setOf(QStringLiteral("html body article main"));
    const QString style = QString(element.attribute(QLatin1String("style"))).remove(u' ');
    const bool hidden =
        std::any_of(element.attributes.begin(), element.attributes.end(),
                    [](const auto& each) { return each.first == QLatin1String("hidden"); }) ||
        style.contains(QLatin1String("display:none"), Qt::CaseInsensitive);
    return kNames.contains(element.name) || hidden ||
           kRoles.contains(element.attribute(QLatin1String("role")).toLower()) ||
           (!kNeverByWords.contains(element.name) && anyOf(element, kWords));
}

bool isArticleText(const PageElement& element) {
    static const QRegularExpression kWords(QStringLiteral(
        "^(?:(?:entry|post|article|news|story|single|page)[-_]?(?:content|body|text)|"
        "articlebody|field--name-body|content[-_]?(?:text|body))$"));
    return isContainer(element.name) &&
           (element.attribute(QLatin1String("itemprop")) == QLatin1String("articleBody") ||
            anyOf(element, kWords));
}

bool isContainer(const QString& name) {
    static const QSet<QString> kNames =
        setOf(QStringLiteral("div section td article main body center th"));
    return kNames.contains(name);
}

bool isInline(const QString& name) {
    static const QSet<QString> kNames =
        setOf(QStringLiteral("a abbr b big br cite code del em font i img ins kbd mark q s samp "
                             "small span strike strong sub sup time tt u var wbr label"));
    return kNames.contains(name);
}

} // namespace vestitel::importing
